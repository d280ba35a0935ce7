import { uuid } from "../generate/identity.ts";
import type { Planned } from "./planned.ts";

/** The city's own, so that its registers are found by their ids. */
const citySeed = 2014;
type Share = readonly [source: "city" | "republic" | "grant" | "population" | "loan", percent: number];

const usual: readonly (readonly Share[])[] = [
  [["city", 100]],
  [
    ["city", 70],
    ["republic", 30],
  ],
  [
    ["city", 90],
    ["population", 10],
  ],
  [
    ["city", 33.33],
    ["republic", 33.33],
    ["grant", 33.34],
  ],
];
const withPipes: readonly Share[] = [
  ["city", 45],
  ["loan", 30],
  ["grant", 25],
];

/** Who pays for a street. What is only proposed for the last year nobody has shared out yet. */
export function sharesOf({ year, number, works }: Planned): { funding_source_id: string; percent: number }[] {
  if (year === 2017) return [];
  const shares = works.some(({ measured }) => measured) ? withPipes : usual[(year + number) % usual.length];
  return (shares ?? []).map(([source, percent]) => ({
    funding_source_id: uuid(citySeed, "funding_source", source),
    percent,
  }));
}
