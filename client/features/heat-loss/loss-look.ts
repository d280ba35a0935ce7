import type { StoredSection } from "#contract/heat-loss.ts";
import type { Color } from "#layers/kit/symbology.ts";

export const methods = ["heat_transfer", "norm"] as const;
export type Method = (typeof methods)[number];

export type LossClass = {
  /** W/m, half-open; null is without an end. */
  readonly from: number | null;
  readonly to: number | null;
  readonly color: Color;
  /** Of its lines, px: what loses more is also wider. */
  readonly width: number;
};

/** The hotter, the farther from the paper: darker by day, lighter by night. */
export const lossClasses: readonly LossClass[] = [
  { from: null, to: 40, color: { light: "#c9a227", dark: "#7d6520" }, width: 3 },
  { from: 40, to: 60, color: { light: "#d9822b", dark: "#b07a26" }, width: 4 },
  { from: 60, to: 90, color: { light: "#cf4a26", dark: "#e08a3c" }, width: 5 },
  { from: 90, to: 130, color: { light: "#9d2030", dark: "#f5a97a" }, width: 6.5 },
  { from: 130, to: null, color: { light: "#561034", dark: "#ffe0cf" }, width: 8 },
];
export const unknownColor: Color = { light: "#6f7a85", dark: "#8793a0" };

export const lossOf = (section: StoredSection, method: Method): number | null =>
  section[method]?.w_per_m ?? null;

/** Null: the section was not calculated. */
export function lookOf(wPerM: number | null): Pick<LossClass, "color" | "width"> {
  const found = lossClasses.find(
    ({ from, to }) => wPerM !== null && (from === null || wPerM >= from) && (to === null || wPerM < to),
  );
  return found ?? { color: unknownColor, width: 3 };
}
