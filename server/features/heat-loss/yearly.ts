import type { HeatLaying } from "#contract/heat-loss.ts";

/** 1 Gcal = 1.163 MWh, rounded as utilities do. */
const gcalPerMwh = 0.859845;

/** Supports, fittings and valves lose heat too: factor on the length (Order 325 of the Ministry of Energy, Russia). */
export function lengthFactor(diameterMm: number, laying: HeatLaying | null): number {
  if (laying === "overhead") return 1.25;
  return diameterMm < 150 ? 1.2 : 1.15;
}

/** What a loss in W/m makes in a season. */
export const seasonGcal = (wPerM: number, lengthM: number, factor: number, hours: number): number =>
  ((wPerM * lengthM * factor * hours) / 1e6) * gcalPerMwh;
