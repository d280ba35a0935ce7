import type { Language } from "#layers/kit/text.ts";
import { type Unit, units } from "#layers/kit/unit.ts";
import { formatNumber, unknown } from "./format-number.ts";

const nbsp = "\u00a0";

/** A value with its unit: "150 мм". */
export function formatUnit(language: Language, value: number | null, unit: Unit, decimals?: number): string {
  if (value === null) return unknown;
  const space = unit === "percent" && language !== "ru" ? "" : nbsp;
  return `${formatNumber(language, value, decimals)}${space}${units[unit][language]}`;
}

/** Hectares with two decimals from one hectare on, whole square metres below. */
export function formatArea(language: Language, m2: number | null): string {
  return m2 !== null && Math.abs(m2) >= 10_000
    ? formatUnit(language, m2 / 10_000, "ha", 2)
    : formatUnit(language, m2, "m2", 0);
}

/** Kilometres with two decimals from one kilometre on, metres with one below. */
export function formatLength(language: Language, m: number | null): string {
  return m !== null && Math.abs(m) >= 1000
    ? formatUnit(language, m / 1000, "km", 2)
    : formatUnit(language, m, "m", 1);
}
