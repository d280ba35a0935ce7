import type { Figure } from "#contract/water-balance.ts";
import { type Doubt, doubt } from "./doubt.ts";
import * as texts from "./stored-texts.ts";
import { volumeText } from "./volume-text.ts";

/** So far figures may lie apart that were rounded one by one, m³. */
const roundingM3 = 1;

type Known = { readonly value: number; readonly ci95_percent: number | null };

const total = (parts: readonly Known[]): number => parts.reduce((sum, { value }) => sum + value, 0);
const halfWidth = ({ value, ci95_percent: percent }: Known): number =>
  (Math.abs(value) * (percent ?? 0)) / 100;

/** Whether parts and whole differ by more than they are known; parts that are not all there may only be less. */
function differ(parts: readonly Known[], areAll: boolean, whole: Known): boolean {
  const difference = total(parts) - whole.value;
  const tolerance = roundingM3 + Math.hypot(halfWidth(whole), ...parts.map(halfWidth));
  return areAll ? Math.abs(difference) > tolerance : difference > tolerance;
}

export function leakageDoubts(parts: readonly number[], areAll: boolean, real: Figure): Doubt[] {
  const known = parts.map((value) => ({ value, ci95_percent: null }));
  if (real.value === null || parts.length === 0) return [];
  if (!differ(known, areAll, { ...real, value: real.value })) return [];
  return [
    doubt("leakage_parts_do_not_add_up", texts.leakageDiffers, {
      parts: volumeText(total(known), "metric"),
      real: volumeText(real.value, "metric"),
    }),
  ];
}

/** Of the city's intake and of the intakes that are known of so many zones. */
export function zoneDoubts(city: Known | null, zones: readonly Known[], zoneCount: number): Doubt[] {
  if (city === null || zones.length === 0 || !differ(zones, zones.length === zoneCount, city)) return [];
  return [
    doubt("zones_do_not_add_up", texts.zonesDiffer, {
      zones: volumeText(total(zones), "metric"),
      city: volumeText(city.value, "metric"),
    }),
  ];
}
