import { greenArea } from "#layers/greening/green-area.ts";
import { plantingSite } from "#layers/greening/planting-site.ts";
import { tree } from "#layers/greening/tree.ts";
import type { CityPlan } from "./city-plan.ts";
import type { Context } from "./context.ts";
import { shareOut } from "./lots.ts";
import { boundingRectangle, occupancy } from "./occupancy.ts";
import { middleOf, ringWalkRadius } from "./park-walks.ts";
import { at, type Point } from "./point.ts";
import { area, contains, edgeDistance, extent } from "./polygon.ts";
import { type Random, random } from "./random.ts";
import { type CityTable, type Item, pointGeometry, polygonGeometry, sample, table } from "./rows.ts";
import { speciesList } from "./species.ts";
import { streetSlots } from "./street-slots.ts";

export const treeTotals = { spacing: 12, street: 6420, park: 3180 };
/** Percent. */
export const healthShares = { healthy: 61, pest: 22, weakened: 6, dead: 3, stump: 8 } as const;

type Place = { p: Point; street: string | null; area: number | null };

/** Trees stand between the ditch and the sidewalk. */
function streetTrees(plan: CityPlan, rng: Random): { taken: Place[]; vacant: Place[] } {
  const { free } = streetSlots(plan, treeTotals.spacing, [1, -1], (s) => (s.class === "local" ? 4.7 : 6.7));
  // Rows have gaps: three neighbours share their luck.
  const luck = free.map((_, i) => ({ i, k: rng.next() + (i % 3 === 0 ? 0 : 0.15) }));
  luck.sort((a, b) => a.k - b.k || a.i - b.i);
  const chosen = new Set(luck.slice(0, treeTotals.street).map((l) => l.i));
  const place = (i: number): Place => ({ p: at(free, i).p, street: at(free, i).street.key, area: null });
  const all = free.map((_, i) => i);
  return {
    taken: all.filter((i) => chosen.has(i)).map(place),
    vacant: all.filter((i) => !chosen.has(i)).map(place),
  };
}

/** Groves with clearings; nothing on the walks that cross the park or within three metres of its edge. */
function parkTrees(plan: CityPlan, areas: readonly number[], rng: Random): Place[] {
  const counts = shareOut(
    areas.map((i) => area(at(plan.pieces, i).ring)),
    treeTotals.park,
  );
  const built = occupancy();
  for (const s of plan.structures) built.add(boundingRectangle(s.ring, [1, 0]));
  return areas.flatMap((index, k) => {
    const { ring } = at(plan.pieces, index);
    const [u0, u1] = extent(ring, [1, 0]);
    const [v0, v1] = extent(ring, [0, 1]);
    const middle = middleOf(ring);
    const radius = ringWalkRadius(ring);
    const onWalk = ([u, v]: Point) => {
      const du = u - middle[0];
      const dv = v - middle[1];
      const straight = Math.min(
        Math.abs(du),
        Math.abs(dv),
        Math.abs(du - dv) / 1.41,
        Math.abs(du + dv) / 1.41,
      );
      return straight < 3 || Math.abs(Math.hypot(du, dv) - radius) < 3;
    };
    const places: Place[] = [];
    const spots = occupancy();
    for (let tries = 0; places.length < at(counts, k); tries++) {
      if (tries > 200000)
        throw new Error(`only ${places.length} trees fit into the park at ${middle.map(Math.round)}`);
      const p: Point = [rng.between(u0, u1), rng.between(v0, v1)];
      const gap = tries < 60000 ? 4.4 : 3;
      const box: Point[] = [
        [p[0] - 0.1, p[1] - 0.1],
        [p[0] + 0.1, p[1] - 0.1],
        [p[0] + 0.1, p[1] + 0.1],
        [p[0] - 0.1, p[1] + 0.1],
      ];
      if (
        !contains(ring, p) ||
        edgeDistance(ring, p) < 3 ||
        onWalk(p) ||
        !built.free(box, 4) ||
        !spots.free(box, gap)
      )
        continue;
      spots.add(box);
      places.push({ p, street: null, area: index });
    }
    return places;
  });
}

function deal<T extends string>(shares: readonly (readonly [T, number])[], count: number, rng: Random): T[] {
  const counts = shareOut(
    shares.map(([, share]) => share),
    count,
  );
  return rng.shuffle(shares.flatMap(([value], i) => Array.from({ length: at(counts, i) }, () => value)));
}

const greenKinds: Readonly<Record<string, "park" | "garden" | "protective">> = {
  park: "park",
  square: "garden",
  belt: "protective",
};

export function greenAreaIndexes(plan: CityPlan): number[] {
  return plan.pieces.flatMap((p, i) => (greenKinds[p.use] ? [i] : []));
}

export function greenAreaTable({ plan, id }: Context): CityTable {
  const counts = new Map<string, number>();
  const names = {
    park: ["Үлгү сейил бак", "Образцовый парк", "Sample park"],
    garden: ["Үлгү гүлбак", "Образцовый сквер", "Sample garden"],
    protective: ["Үлгү коргоочу тилке", "Образцовая защитная полоса", "Sample shelter belt"],
  } as const;
  const rows = greenAreaIndexes(plan).map((i, n): Item<typeof greenArea> => {
    const piece = at(plan.pieces, i);
    const kind = greenKinds[piece.use] ?? "park";
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    const [ky, ru, en] = names[kind];
    return {
      row: {
        id: id("green_area", i),
        code: `ЖА-${String(n + 1).padStart(2, "0")}`,
        name_ky: `${ky} ${number}`,
        name_ru: `${ru} ${number}`,
        name_en: `${en} ${number}`,
        kind,
        access: kind === "protective" ? "restricted" : "public",
        irrigation: kind === "protective" ? "none" : "aryk",
        planted_percent: kind === "protective" ? 45 : 60,
        owner_id: id("organisation", "city"),
        responsible_id: id("organisation", "greening"),
        ...sample(1962 + n),
      },
      geometry: polygonGeometry(piece.ring),
    };
  });
  return table(greenArea, rows);
}

export function treeTables({ plan, id }: Context): CityTable[] {
  const rng = random(plan.seed + 3);
  const { taken, vacant } = streetTrees(plan, rng);
  const parks = plan.pieces.flatMap((p, i) => (p.category === "public_green" ? [i] : []));
  const places = [...taken, ...parkTrees(plan, parks, rng)];
  const kinds = deal(
    speciesList.map((s) => [s.key, s.share] as const),
    places.length,
    rng,
  );
  const states = deal(
    Object.entries(healthShares) as ["healthy" | "pest" | "weakened" | "dead" | "stump", number][],
    places.length,
    rng,
  );
  const heights = new Map(speciesList.map((s) => [s.key, s.facts.mature_height_m ?? 15]));
  const trees = places.map((place, i): Item<typeof tree> => {
    const kind = at(kinds, i);
    const health = at(states, i);
    const planted = rng.chance(0.7) ? rng.integer(1955, 1985) : rng.integer(1986, 2009);
    const grown = Math.min(1, (2013 - planted) / 35);
    const stump = health === "stump";
    const height =
      Math.round((heights.get(kind) ?? 15) * (0.35 + 0.55 * grown) * rng.between(0.8, 1.1) * 10) / 10;
    return {
      row: {
        id: id("tree", i),
        code: `Б-${String(i + 1).padStart(4, "0")}`,
        species_id: id("species", kind),
        dbh_cm: Math.max(4, Math.round((6 + 38 * grown) * rng.between(0.7, 1.3))),
        height_m: stump ? 0.4 : height,
        crown_m: stump ? 0 : Math.round(height * rng.between(0.3, 0.5) * 10) / 10,
        health,
        inspected_on: `2013-0${4 + (i % 5)}-${10 + (i % 19)}`,
        street_id: place.street === null ? null : id("street", place.street),
        green_area_id: place.area === null ? null : id("green_area", place.area),
        ...sample(planted),
      },
      geometry: pointGeometry(place.p),
    };
  });
  // A year's planting: the first empty places on streets whose ditches carry water.
  const sites = vacant.slice(0, 1500).map(
    (place, i): Item<typeof plantingSite> => ({
      row: {
        id: id("planting_site", i),
        code: `ОЖ-${String(i + 1).padStart(4, "0")}`,
        kind: i % 6 === 0 ? "empty_pit" : "new_place",
        species_id: id("species", at(speciesList, [0, 2, 6, 7, 3][i % 5] ?? 0).key),
        strip_width_m: 1.6,
        overhead_line: i % 3 === 0,
        network_distance_m: 2.4,
        irrigation: "aryk",
        street_id: place.street === null ? null : id("street", place.street),
        ...sample(),
        status: "planned",
      },
      geometry: pointGeometry(place.p),
    }),
  );
  return [table(tree, trees), table(plantingSite, sites)];
}
