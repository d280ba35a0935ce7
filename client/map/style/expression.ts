import type { ExpressionSpecification } from "maplibre-gl";
import { type ByNumber, type ByValue, type Color, isByValue } from "#layers/kit/symbology.ts";
import { type ColorTheme, colorIn } from "#painter/ground.ts";

export type Expression = ExpressionSpecification;

/** The spec's types list operators one by one and cannot follow an array that is put together; the tests validate every style. */
export const expression = (...parts: readonly unknown[]): Expression => parts as unknown as Expression;

export const get = (field: string): Expression => expression("get", field);

/** Every value of a channel, the one for unknown last. */
export const valuesOf = <T>(channel: T | ByValue<T>): readonly T[] =>
  isByValue(channel) ? [...Object.values(channel.values), channel.unknown] : [channel];

/** A channel as a constant or as a `match` over the field that drives it; `write` turns its values into style values. */
export function byValue<T, S>(channel: T | ByValue<T>, write: (value: T) => S): S | Expression {
  if (!isByValue(channel)) return write(channel);
  const cases = Object.entries(channel.values).flatMap(([code, value]) => [code, write(value)]);
  return expression("match", ["coalesce", get(channel.field), ""], ...cases, write(channel.unknown));
}

export const colorChannel = (color: Color | ByValue<Color>, theme: ColorTheme): string | Expression =>
  byValue<Color, string>(color, (one) => colorIn(one, theme));

/** Pixels at zoom 16 from a number field, straight between the stops. */
export const sizeChannel = (size: number | ByNumber): number | Expression =>
  typeof size === "number"
    ? size
    : expression(
        "case",
        ["has", size.field],
        ["interpolate", ["linear"], ["to-number", get(size.field), size.unknown], ...size.stops.flat()],
        size.unknown,
      );

/** Smaller where the town is seen from above, larger in a courtyard. `zoom` must be outermost, so that sizes are written out at each stop. */
export const byZoom = (at16: unknown, factors: Readonly<Record<number, number>> = zoomFactors): Expression =>
  expression(
    "interpolate",
    ["exponential", 1.4],
    ["zoom"],
    ...Object.entries(factors).flatMap(([zoom, factor]) => [Number(zoom), ["*", factor, at16]]),
  );

const zoomFactors = { 12: 0.4, 14: 0.65, 16: 1, 20: 2.6 } as const;

export const isSelected = expression("boolean", ["feature-state", "selected"], false);
export const isHovered = expression("boolean", ["feature-state", "hovered"], false);

/** One value for what is picked, one for what is under the pointer, one for the rest. Paint only: a layout cannot know the state. */
export const hot = (selected: unknown, hovered: unknown, normal: unknown): Expression =>
  expression("case", isSelected, selected, isHovered, hovered, normal);

export const all = (...conditions: readonly unknown[]): Expression => expression("all", ...conditions);
export const hasStatus = (status: string): Expression => expression("==", get("status"), status);

/** Rows in force on the day that the year slider shows: valid_from <= date < valid_to. */
export const inForce = all(
  ["<=", ["coalesce", get("valid_from"), "0000-00-00"], ["global-state", "date"]],
  [">", ["coalesce", get("valid_to"), "9999-99-99"], ["global-state", "date"]],
);
