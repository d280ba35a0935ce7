import type { CityIsolation, CityIsolationAnswer, ValveToTurn } from "#contract/isolation.ts";

const nothing = { links: 0, length_m: 0, geometry: null, connections: 0, residents: 0 };

export const isolationPart = (more: Partial<CityIsolation> = {}): CityIsolation => ({
  ...{ known: true, unknown_because: [], close: [], isolated: nothing, unfed: nothing },
  ...{ refeed: [], priority: [], hydrants: [], warnings: [] },
  ...more,
});

export const valveToTurn = (number: number, more: Partial<ValveToTurn> = {}): ValveToTurn => ({
  layer: "water_valve",
  id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
  code: `З-${number}`,
  at: [74.845 + number / 10_000, 42.89],
  ...{ diameter_mm: 150, turns: 18, link_code: `В-${number}`, operable: null, accessible: null },
  ...{ proven_on: null, normally_closed: false, walk_m: 40.4 },
  ...more,
});

/** What a network answers for a fault on one of its pipes; `if_proven` is the same unless it is given. */
export function isolationAnswerOf(
  link: { readonly layer: string; readonly id: string },
  if_all_hold: CityIsolation,
  if_proven: CityIsolation = if_all_hold,
): CityIsolationAnswer {
  const network = link.layer === "heat_pipe" ? "heat" : "water";
  return {
    ...{ network, link: { ...link, code: null }, chainage_m: 1, at: [74.8455, 42.89] },
    ...{ if_all_hold, if_proven, sample_data: false },
  };
}
