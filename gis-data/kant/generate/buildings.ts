import { building } from "#layers/base/building.ts";
import { type Address, addresses } from "./addresses.ts";
import type { Context } from "./context.ts";
import { peopleIn } from "./people.ts";
import { at } from "./point.ts";
import { type CityTable, type Item, polygonGeometry, sample, table } from "./rows.ts";
import { isOurs, streetIndex } from "./street-index.ts";

/** Addresses keep off Lenin street: no sample household or firm gets a house number that may exist. */
export function buildingAddresses({ plan }: Context): (Address | null)[] {
  const index = streetIndex(plan.network, isOurs);
  return addresses(
    plan.structures.map((s) => s.door),
    index,
    plan.streetList,
  );
}

export function buildingTable(
  context: Context,
  places: readonly (Address | null)[],
  sewered: ReadonlyMap<number, number>,
): CityTable {
  const { plan, id } = context;
  const people = peopleIn(plan.structures);
  const rows = plan.structures.map((s, i): Item<typeof building> => {
    const place = at(places, i);
    return {
      row: {
        id: id("building", i),
        code: `B-${String(i + 1).padStart(4, "0")}`,
        street_id: place && id("street", place.street),
        house_number: place?.number ?? null,
        use: s.use,
        storeys: s.storeys,
        flats: s.flats,
        residents: at(people.registered, i),
        residents_unregistered: at(people.unregistered, i),
        ...sample(s.builtYear),
        extra: { kind: s.kind, ...(sewered.has(i) && { sewered: true }) },
      },
      geometry: polygonGeometry(s.ring),
    };
  });
  return table(building, rows);
}
