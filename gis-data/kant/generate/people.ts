import { shareOut } from "./lots.ts";
import { at } from "./point.ts";
import type { Structure } from "./structure.ts";

/** Residents by building, in the order of the structures. */
export type People = { registered: (number | null)[]; unregistered: (number | null)[] };

export const population = {
  houses: 12100,
  flats: 8700,
  flatsTotal: 2900,
  unregistered: 3000,
  unregisteredInHouses: 0.6,
};

/** Brings the number of flats to its total, a flat or two at a time. */
export function settleFlats(structures: readonly Structure[]): Structure[] {
  const blocks = structures.filter((s) => s.use === "block");
  const counts = shareOut(
    blocks.map((s) => s.flats ?? 0),
    population.flatsTotal,
  );
  const settled = new Map(blocks.map((s, i) => [s, at(counts, i)]));
  return structures.map((s) => ({ ...s, flats: settled.get(s) ?? s.flats }));
}

/** People spread over homes: more where the house or the block is bigger. */
export function peopleIn(structures: readonly Structure[]): People {
  const homes = structures
    .map((s, i) => ({ s, i }))
    .filter(({ s }) => s.use === "house" || s.use === "block");
  const houses = homes.filter(({ s }) => s.use === "house");
  const blocks = homes.filter(({ s }) => s.use === "block");
  const registered: (number | null)[] = structures.map(() => null);
  const unregistered: (number | null)[] = structures.map(() => null);
  const spread = (
    into: (number | null)[],
    some: typeof homes,
    weight: (s: Structure, i: number) => number,
    total: number,
  ) => {
    const counts = shareOut(
      some.map(({ s, i }) => weight(s, i)),
      total,
    );
    some.forEach(({ i }, k) => {
      into[i] = at(counts, k);
    });
  };
  // A fixed pattern instead of chance: neighbouring houses hold between one and eight people.
  const pattern = [3, 5, 4, 2, 6, 4, 5, 3, 7, 4, 1, 5, 4, 6, 2, 8, 3, 5, 4, 4];
  spread(registered, houses, (_, i) => at(pattern, (i * 7) % pattern.length), population.houses);
  spread(registered, blocks, (s) => s.flats ?? 0, population.flats);
  const hidden = [0, 0, 2, 0, 0, 0, 3, 0, 0, 1, 0, 0, 0];
  const inHouses = population.unregistered * population.unregisteredInHouses;
  spread(unregistered, houses, (_, i) => at(hidden, (i * 5) % hidden.length), inHouses);
  spread(unregistered, blocks, (s) => s.flats ?? 0, population.unregistered - inHouses);
  return { registered, unregistered };
}
