import type { CityPlan } from "./city-plan.ts";
import { peopleIn } from "./people.ts";
import { degrees } from "./pipes.ts";
import { around, at, distance, mix, type Point } from "./point.ts";
import { area, centroid, extent, type Ring } from "./polygon.ts";
import { along, lineLength, nearestOnLine } from "./polyline.ts";
import type { Structure } from "./structure.ts";
import type { WaterNetwork } from "./water-pipes.ts";

export type Fitting = { link: number; chainage: number; p: Point };

export const fittingTotals = {
  valves: 310,
  hydrants: 120,
  houses: 2640,
  blocks: 78,
  standpipes: 46,
  others: 566,
  metered: 400,
};

/** Valves stand near crossings on all pipes but one, the biggest pipes first, then along the longest stretches. */
export function valves(net: WaterNetwork): Fitting[] {
  const degree = degrees(net);
  const places: (Fitting & { weight: number })[] = [];
  const used = new Map<number, number>();
  const order = net.links
    .map((_, i) => i)
    .sort((a, b) => at(net.links, b).data.diameter - at(net.links, a).data.diameter || a - b);
  for (const link of order) {
    const { from, to, line, data } = at(net.links, link);
    const length = lineLength(line);
    if (length < 12) continue;
    for (const [node, chainage] of [
      [from, 3.5],
      [to, length - 3.5],
    ] as const) {
      const ends = at(degree, node);
      const count = used.get(node) ?? 0;
      if (ends < 3 || count >= ends - 1) continue;
      used.set(node, count + 1);
      places.push({
        link,
        chainage,
        p: along(line, chainage).point,
        weight: data.diameter + (count === 0 ? 400 : 0),
      });
    }
  }
  places.sort((a, b) => b.weight - a.weight || a.link - b.link);
  if (places.length < fittingTotals.valves) throw new Error(`only ${places.length} places for valves`);
  return places.slice(0, fittingTotals.valves);
}

/** Hydrants at even steps along the mains of streets, 100 mm and more. */
export function hydrants(net: WaterNetwork): Fitting[] {
  const mains = net.links.flatMap((l, i) =>
    l.data.street === null ? [] : [{ i, length: lineLength(l.line) }],
  );
  const total = mains.reduce((s, m) => s + m.length, 0);
  const stepM = total / fittingTotals.hydrants;
  const places: Fitting[] = [];
  let reached = stepM / 2;
  for (const { i, length } of mains) {
    for (; reached < length; reached += stepM) {
      const chainage = Math.min(Math.max(reached, 8), Math.max(length - 8, length / 2));
      places.push({ link: i, chainage, p: along(at(net.links, i).line, chainage).point });
    }
    reached -= length;
  }
  return places;
}

export type Connection = {
  link: number;
  chainage: number;
  line: [Point, Point];
  structure: number | null;
  class: "house" | "block" | "standpipe" | "public_body" | "business";
  residents: number | null;
  metered: boolean;
};

type Main = { link: number; box: readonly [number, number, number, number] };

/** The nearest main to a place, and where on it. */
function finder(plan: CityPlan, net: WaterNetwork) {
  const mains = net.links.map((l, link): Main => {
    const [a, b] = extent(l.line, [1, 0]);
    const [c, d] = extent(l.line, [0, 1]);
    return { link, box: [a, b, c, d] };
  });
  return (
    p: Point,
    reach: number,
  ): { link: number; chainage: number; point: Point; distance: number } | null => {
    let best: { link: number; chainage: number; point: Point; distance: number } | null = null;
    const isNorth = plan.isNorth(p);
    for (const { link, box } of mains) {
      const limit = best?.distance ?? reach;
      if (p[0] < box[0] - limit || p[0] > box[1] + limit || p[1] < box[2] - limit || p[1] > box[3] + limit)
        continue;
      // Raw water runs from the wells to the pumps: nobody is connected there.
      if (at(net.links, link).data.rank === 0) continue;
      const near = nearestOnLine(at(net.links, link).line, p);
      if (near.distance < limit && plan.isNorth(near.point) === isNorth)
        best = { link, chainage: near.chainage, point: near.point, distance: near.distance };
    }
    return best;
  };
}

const nearestOnRing = (ring: Ring, p: Point): Point =>
  ring
    .map((a, i) => nearestOnLine([a, around(ring, i + 1)], p).point)
    .reduce((x, y) => (distance(x, p) <= distance(y, p) ? x : y));

/** Where a pipe enters a building; a main at the very wall still has a pipe to the cellar. */
function wallOf(ring: Ring, from: Point): Point {
  const wall = nearestOnRing(ring, from);
  return distance(wall, from) < 0.6 ? centroid(ring) : wall;
}

function classOf(s: Structure): Connection["class"] {
  if (s.use === "house" || s.use === "block") return s.use;
  return s.use === "public" || s.use === "utility" ? "public_body" : "business";
}

export function connections(plan: CityPlan, net: WaterNetwork): Connection[] {
  const find = finder(plan, net);
  const people = peopleIn(plan.structures);
  const earth = new Set(plan.streetList.filter((s) => s.surface === "earth").map((s) => s.key));
  const link = (i: number): Connection => {
    const s = at(plan.structures, i);
    const target = s.use === "house" || s.kind === "shop" ? s.door : centroid(s.ring);
    const near = find(target, 700);
    if (!near) throw new Error(`no main near the ${s.kind} at ${target.map(Math.round)}`);
    const wall = s.use === "house" ? s.door : wallOf(s.ring, near.point);
    const kind = classOf(s);
    return {
      link: near.link,
      chainage: near.chainage,
      line: [near.point, wall],
      structure: i,
      class: kind,
      residents: at(people.registered, i),
      metered: false,
    };
  };
  const of = (...uses: string[]) => plan.structures.flatMap((s, i) => (uses.includes(s.use) ? [i] : []));
  // Houses far from a main, or on an earth street, are the ones that fetch their water.
  const houses = of("house").map((i) => {
    const street = plan.streets.nearest(at(plan.structures, i).door, 60)?.key ?? "";
    const far = distance(...link(i).line) > 36 ? 2 : 0;
    return { i, last: far + (earth.has(street) ? 1 : 0), mixed: (i * 2654435761) % 4294967296 };
  });
  houses.sort((a, b) => a.last - b.last || a.mixed - b.mixed);
  const inOrder = (some: typeof houses) => some.map((h) => h.i).sort((a, b) => a - b);
  const connected = inOrder(houses.slice(0, fittingTotals.houses));
  const dry = inOrder(houses.slice(fittingTotals.houses));
  const others = [...of("trade_office"), ...of("public"), ...of("industrial"), ...of("utility")];
  const unserved = ["well_house", "reservoir", "pump_house", "settling_tank", "silo"];
  const served = others.filter((i) => !unserved.includes(at(plan.structures, i).kind)).map(link);
  const list = [...connected.map(link), ...of("block").map(link), ...served];
  // The biggest buildings beside a main have two inlets.
  const big = served.filter(
    (c) => distance(...c.line) > 4 && lineLength(at(net.links, c.link).line) > c.chainage + 8,
  );
  const size = (c: Connection) =>
    c.structure === null ? 0 : area(at(plan.structures, c.structure).ring) - 40 * distance(...c.line);
  big.sort((a, b) => size(b) - size(a));
  const missing = fittingTotals.houses + fittingTotals.blocks + fittingTotals.others - list.length;
  if (missing < 0 || missing > big.length)
    throw new Error(`${missing} second inlets are asked of ${big.length} buildings`);
  for (const c of big.slice(0, missing)) {
    const chainage = c.chainage + 6;
    const start = along(at(net.links, c.link).line, chainage).point;
    const ring = at(plan.structures, c.structure ?? 0).ring;
    list.push({ ...c, chainage, line: [start, wallOf(ring, start)], residents: null });
  }
  return [...meter(list), ...standpipes(plan, find, dry, people.registered)];
}

/** Meters went to businesses and public bodies first. */
function meter(list: readonly Connection[]): Connection[] {
  const order = list.map((c, i) => ({
    i,
    rank: c.class === "business" ? 0 : c.class === "public_body" ? 1 : c.class === "block" ? 3 : 2,
  }));
  order.sort((a, b) => a.rank - b.rank || ((a.i * 7919) % 3001) - ((b.i * 7919) % 3001));
  const metered = new Set(
    order
      .filter((o) => o.rank !== 0 || o.i % 2 === 0)
      .slice(0, fittingTotals.metered)
      .map((o) => o.i),
  );
  return list.map((c, i) => ({ ...c, metered: metered.has(i) }));
}

/** One standpipe for every few houses without a pipe of their own, beside the main in front of them. */
function standpipes(
  plan: CityPlan,
  find: ReturnType<typeof finder>,
  dry: readonly number[],
  residents: readonly (number | null)[],
): Connection[] {
  const count = fittingTotals.standpipes;
  return Array.from({ length: count }, (_, k): Connection => {
    const some = dry.slice(Math.floor((k * dry.length) / count), Math.floor(((k + 1) * dry.length) / count));
    const middle = at(plan.structures, at(some, Math.floor(some.length / 2))).door;
    const near = find(middle, 200);
    if (!near) throw new Error("no main for a standpipe");
    const reach = distance(near.point, middle);
    return {
      link: near.link,
      chainage: near.chainage,
      line: [near.point, mix(near.point, middle, Math.min(1, 2.2 / reach))],
      structure: null,
      class: "standpipe",
      residents: some.reduce((sum, i) => sum + (at(residents, i) ?? 0), 0),
      metered: false,
    };
  });
}
