import { type ByNumber, type ByValue, isByValue } from "#layers/kit/symbology.ts";

type Values = Readonly<Record<string, unknown>>;

export function valueAt<T>(channel: T | ByValue<T>, row: Values): T {
  if (!isByValue(channel)) return channel;
  const value = row[channel.field];
  const code = typeof value === "string" || typeof value === "boolean" ? String(value) : "";
  return channel.values[code] ?? channel.unknown;
}

/** Straight between the stops, and as the nearest one beyond them. */
export function sizeAt(size: number | ByNumber, row: Values): number {
  if (typeof size === "number") return size;
  const value = row[size.field];
  if (typeof value !== "number") return size.unknown;
  const above = size.stops.findIndex(([at]) => at >= value);
  const [upper, lower] = [size.stops[above], size.stops[above - 1]];
  if (!upper) return size.stops.at(-1)?.[1] ?? size.unknown;
  if (!lower) return upper[1];
  return lower[1] + ((upper[1] - lower[1]) * (value - lower[0])) / (upper[0] - lower[0]);
}
