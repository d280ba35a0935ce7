import { roundedToTotal } from "#contract/adding-up.ts";
import { type PriceKey, priceKinds, somOf } from "./prices.ts";
import type { PlanYearTable, Treatment } from "./years.ts";

/** A street of the year, before its works are known. */
export type Place = {
  readonly street: string;
  readonly treatment: Treatment;
  readonly lengthM: number;
  readonly widthM: number;
};
export type Quantities = ReadonlyMap<PriceKey, number>;

const treatments = ["overlay", "patching", "gravel"] as const;

/** What is done beside the carriageway goes by length, twice where the street is paved; long streets do not take all. */
const besides = ({ lengthM, treatment }: Place): number =>
  Math.min(lengthM, 500) * (treatment === "overlay" ? 2 : treatment === "renewal" ? 0 : 1);

function weightOf(key: PriceKey, place: Place): number {
  if (treatments.some((treatment) => treatment === key))
    return place.treatment === key ? place.lengthM * place.widthM : 0;
  if (key === "crossing") return place.lengthM > 400 ? besides(place) : 0;
  return besides(place);
}

/** Each work of a year shared out among its streets in whole units that add up to it. */
export function sharedOut(
  quantities: Readonly<Partial<Record<PriceKey, number>>>,
  places: readonly Place[],
): Quantities[] {
  const shared = places.map(() => new Map<PriceKey, number>());
  for (const key of Object.keys(priceKinds) as PriceKey[]) {
    const total = quantities[key];
    if (total === undefined) continue;
    const weights = places.map((place) => weightOf(key, place));
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const parts = roundedToTotal(
      weights.map((weight) => (total * weight) / whole),
      total,
      0,
    );
    for (const [index, part] of parts.entries()) if (part > 0) shared[index]?.set(key, part);
  }
  return shared;
}

const amountOf = (quantities: Readonly<Partial<Record<PriceKey, number>>>, year: number): number =>
  (Object.keys(quantities) as PriceKey[]).reduce(
    (sum, key) => sum + (quantities[key] ?? 0) * somOf(key, year),
    0,
  );

/** Patching, and as little more gravel as it takes, that bring a planned year to its total; `pipesSom` is spent below. */
export function balanced(
  { year, total, quantities }: PlanYearTable,
  pipesSom: number,
): PlanYearTable["quantities"] {
  const missing = total - pipesSom - amountOf(quantities, year);
  const [patching, gravel] = [somOf("patching", year), somOf("gravel", year)];
  for (let more = 0; more * gravel <= missing; more++)
    if ((missing - more * gravel) % patching === 0)
      return {
        ...quantities,
        gravel: (quantities.gravel ?? 0) + more,
        patching: (missing - more * gravel) / patching,
      };
  throw new Error(`the sample year ${year} cannot be brought to ${total} som: ${missing} are missing`);
}
