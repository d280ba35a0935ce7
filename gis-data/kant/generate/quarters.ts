import { quarter } from "#layers/base/quarter.ts";
import type { CityPlan } from "./city-plan.ts";
import type { Context } from "./context.ts";
import { shareOut } from "./lots.ts";
import { peopleIn } from "./people.ts";
import { at, type Point } from "./point.ts";
import { area, centroid, type Ring, signedArea } from "./polygon.ts";
import { type CityTable, type Item, polygonGeometry, sample, table } from "./rows.ts";
import { dissolve } from "./tiling.ts";

/** Children of the whole city, from the strategy (section 1.4). */
const children = 6600;

/** Quarters lie between the collectors, halved where they are wide: column and row of a place. */
function quarterAt(plan: CityPlan, [u, v]: Point): string {
  const column = u < -950 ? "a" : u < -505 ? "b" : u < -60 ? "c" : u < 395 ? "d" : u < 850 ? "e" : "f";
  const row = v > 960 ? 5 : plan.isNorth([u, v]) ? (v > 465 ? 4 : 3) : v > -555 ? 2 : 1;
  return column + row;
}

export function quarterTable({ plan, id }: Context): CityTable {
  const parts = new Map<string, Ring[]>();
  const put = (key: string, ring: Ring) => parts.set(key, [...(parts.get(key) ?? []), ring]);
  const local = new Set(plan.streetList.filter((s) => s.class === "local").map((s) => s.key));
  for (const piece of plan.pieces)
    if (piece.category !== "rail") put(quarterAt(plan, centroid(piece.block.ring)), piece.ring);
  for (const { key, ring } of plan.corridors) if (local.has(key)) put(quarterAt(plan, centroid(ring)), ring);
  const outlines = new Map<string, Ring>();
  for (const [key, rings] of [...parts].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const outer = dissolve(rings).filter((ring) => signedArea(ring) > 0);
    outlines.set(key, at(outer, 0));
  }
  const keys = [...outlines.keys()];
  const people = peopleIn(plan.structures);
  const sums = new Map(
    keys.map((key) => [key, { homes: 0, registered: 0, unregistered: 0, flats: 0, houses: 0 }]),
  );
  plan.structures.forEach((s, i) => {
    const sum = sums.get(quarterAt(plan, centroid(at(plan.pieces, s.piece).block.ring)));
    if (!sum || (s.use !== "house" && s.use !== "block")) return;
    sum.homes += s.use === "house" ? 1 : (s.flats ?? 0);
    sum[s.use === "house" ? "houses" : "flats"] += at(people.registered, i) ?? 0;
    sum.registered += at(people.registered, i) ?? 0;
    sum.unregistered += at(people.unregistered, i) ?? 0;
  });
  const young = shareOut(
    keys.map((key) => sums.get(key)?.registered ?? 0),
    children,
  );
  const rows = keys.map((key, i): Item<typeof quarter> => {
    const sum = sums.get(key);
    const industrial = plan.pieces
      .filter((p) => p.category === "industrial" && quarterAt(plan, centroid(p.block.ring)) === key)
      .reduce((s, p) => s + area(p.ring), 0);
    const ring = outlines.get(key) ?? [];
    const houses = sum?.houses ?? 0;
    const flats = sum?.flats ?? 0;
    return {
      row: {
        id: id("quarter", key),
        code: String(i + 1),
        name_ky: `Үлгү ${i + 1}-квартал`,
        name_ru: `Образцовый квартал ${i + 1}`,
        name_en: `Sample quarter ${i + 1}`,
        kind:
          industrial > area(ring) / 2
            ? "industrial"
            : houses + flats === 0
              ? "public"
              : flats > houses
                ? "microdistrict"
                : "private_houses",
        households: sum?.homes ?? 0,
        residents: sum?.registered ?? 0,
        residents_unregistered: sum?.unregistered ?? 0,
        children: at(young, i),
        ...sample(),
      },
      geometry: polygonGeometry(ring),
    };
  });
  return table(quarter, rows);
}
