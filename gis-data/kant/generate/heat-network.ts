import type { CityPlan } from "./city-plan.ts";
import { cutLink, type Pipes, totalLength } from "./pipes.ts";
import { at, distance, type Point } from "./point.ts";
import { centroid, contains } from "./polygon.ts";
import { lineLength, nearestOnLine, slice } from "./polyline.ts";
import { cellAt, cellCentre } from "./raster.ts";
import { cellsAlong, type Router } from "./router.ts";

/** `boiler` is the node of the boiler house; a tie carries nothing in normal times. */
export type HeatPipe = { boiler: number; tie: boolean };
/** Node kinds: boiler_house, consumer, branch, end. `structure` tells which building a node serves. */
export type HeatNetwork = Pipes<HeatPipe> & {
  structureOf: Map<number, number>;
};

export const heatTotals = { metres: 14600, boilers: 10, blocks: 78, education: 12, public: 30, meters: 21 };

const publicKinds = [
  "hospital",
  "maternity_ward",
  "children_ward",
  "infection_ward",
  "hospital_kitchen",
  "ambulance_station",
  "clinic",
  "clinic_annexe",
  "lyceum",
  "lyceum_hostel",
  "lyceum_workshop",
  "city_hall",
  "archive",
  "culture_house",
  "library",
  "youth_centre",
  "museum",
  "sports_complex",
  "swimming_pool",
  "ice_rink",
  "school_workshop",
  "changing_rooms",
  "stand",
  "railway_station",
  "station_office",
  "post_office",
];

export function heatConsumers(plan: CityPlan): number[] {
  const pick = (test: (kind: string) => boolean, use: string) =>
    plan.structures.flatMap((s, i) => (s.use === use && test(s.kind) ? [i] : []));
  const blocks = pick(() => true, "block");
  const education = pick((kind) => kind === "school" || kind === "kindergarten", "public");
  const others = pick((kind) => publicKinds.includes(kind), "public")
    .sort(
      (a, b) =>
        publicKinds.indexOf(at(plan.structures, a).kind) - publicKinds.indexOf(at(plan.structures, b).kind) ||
        a - b,
    )
    .slice(0, heatTotals.public);
  return [...blocks, ...education, ...others];
}

/** Heat sources in the order of the structures. */
const boilerHouses = (plan: CityPlan): number[] =>
  plan.structures.flatMap((s, i) => (s.kind === "boiler_house" ? [i] : []));

const centreOf = (plan: CityPlan, structure: number): Point => centroid(at(plan.structures, structure).ring);

/** Each consumer joins the network of the nearest boiler house by the cheapest trench. */
export function heatNetwork(plan: CityPlan, router: Router): HeatNetwork {
  const net: HeatNetwork = { nodes: [], links: [], structureOf: new Map() };
  const boilers = boilerHouses(plan);
  for (const structure of boilers)
    addNode(net, cellCentre(cellAt(centreOf(plan, structure))), "boiler_house", structure);
  const waiting = heatConsumers(plan).map((structure) => {
    const c = centreOf(plan, structure);
    const reach = (b: number) =>
      plan.isNorth(centreOf(plan, b)) === plan.isNorth(c) ? distance(centreOf(plan, b), c) : 1e6;
    const near = boilers.map(reach);
    const away = Math.min(...near);
    return { structure, away, boiler: near.indexOf(away) };
  });
  waiting.sort((a, b) => a.away - b.away || a.structure - b.structure);
  for (const { structure, boiler } of waiting) {
    const target = centreOf(plan, structure);
    const way = router.route(trenchCells(net, boiler), target, [structure, at(boilers, boiler)]);
    if (!way)
      throw new Error(
        `no way for heat to ${at(plan.structures, structure).kind} at ${target.map(Math.round)}`,
      );
    const line = endAtWall(way, at(plan.structures, structure).ring);
    const to = addNode(net, at(line, -1), "consumer", structure);
    dig(net, router, boiler, line, to);
  }
  addReserve(plan, net, router, boilers);
  return net;
}

function addNode(net: HeatNetwork, p: Point, kind: string, structure: number | null): number {
  const node = net.nodes.push({ p, kind }) - 1;
  if (structure !== null) net.structureOf.set(node, structure);
  return node;
}

/** Places where a new trench may leave the network of a boiler house; not from inside a consumer's short branch. */
function trenchCells(net: HeatNetwork, boiler: number): number[] {
  const open = net.links.filter(
    (link) =>
      link.data.boiler === boiler &&
      (at(net.nodes, link.to).kind !== "consumer" || lineLength(link.line) > 12),
  );
  return [cellAt(at(net.nodes, boiler).p), ...open.flatMap((link) => cellsAlong(link.line).slice(0, -1))];
}

/** Lays a trench from where it leaves the network, cutting the trench there unless a node is at hand. */
function dig(net: HeatNetwork, router: Router, boiler: number, line: Point[], to: number): void {
  const start = at(line, 0);
  let from = net.nodes.findIndex((n) => distance(n.p, start) < 0.1);
  if (from < 0) {
    const link = net.links.findIndex(
      (l) => l.data.boiler === boiler && nearestOnLine(l.line, start).distance < 0.1,
    );
    from = cutLink(net, link, nearestOnLine(at(net.links, link).line, start).chainage, "branch");
  }
  router.occupy(line);
  net.links.push({
    from,
    to,
    line: [at(net.nodes, from).p, ...line.slice(1)],
    data: { boiler, tie: at(net.nodes, to).kind !== "consumer" },
  });
}

/**
 * Ties between neighbouring boiler houses, closed in normal times, then capped reserves towards land that the plan
 * wants built. The last one is as long as the total asks.
 */
function addReserve(plan: CityPlan, net: HeatNetwork, router: Router, boilers: readonly number[]): void {
  const nearest = (p: Point) =>
    boilers
      .map((b, i) => ({ i, away: distance(centreOf(plan, b), p) }))
      .reduce((x, y) => (y.away < x.away ? y : x)).i;
  for (const [a, b] of [
    [
      [-925, 150],
      [-430, 430],
    ],
    [
      [-430, 430],
      [-300, 200],
    ],
    [
      [160, 830],
      [520, 0],
    ],
  ] as const) {
    const to = nearest(b);
    const other = net.links.filter((l) => l.data.boiler === to).map((l) => l.from);
    const from = nearest(a);
    const goal = other.reduce((best, n) =>
      distance(at(net.nodes, n).p, a) < distance(at(net.nodes, best).p, a) ? n : best,
    );
    const way = router.route(trenchCells(net, from), at(net.nodes, goal).p, boilers);
    if (!way) throw new Error("no way for a tie between boiler houses");
    dig(net, router, from, way, goal);
  }
  for (const [a, b] of [
    [
      [-650, -300],
      [-110, -240],
    ],
    [
      [-925, 150],
      [-1040, 250],
    ],
    [
      [740, -300],
      [1090, -330],
    ],
    [
      [160, 830],
      [440, 880],
    ],
    [
      [300, -740],
      [548, -690],
    ],
    [
      [-1310, -700],
      [-1000, -560],
    ],
    [
      [-650, -300],
      [-880, -540],
    ],
    [
      [-1200, 0],
      [-1480, 60],
    ],
  ] as const) {
    const missing = heatTotals.metres - totalLength(net.links);
    if (missing < 0.01) return;
    const from = nearest(a);
    const way = router.route(trenchCells(net, from), router.openPlace(b), boilers);
    if (!way) throw new Error(`no way for a reserve to ${b}`);
    const line = lineLength(way) > missing ? slice(way, 0, missing) : way;
    dig(net, router, from, line, addNode(net, at(line, -1), "end", null));
  }
  throw new Error(`${heatTotals.metres - totalLength(net.links)} m of heat pipes found no place`);
}

/** The way in up to the first place inside the building. */
function endAtWall(way: readonly Point[], ring: readonly Point[]): Point[] {
  const cells = cellsAlong(way);
  const inside = cells.findIndex((cell) => contains(ring, cellCentre(cell)));
  const last = inside < 0 ? at(cells, -1) : at(cells, inside);
  const stop = cellCentre(last);
  const kept: Point[] = [at(way, 0)];
  for (let i = 1; i < way.length; i++) {
    const p = at(way, i);
    const q = at(way, i - 1);
    const onSegment = nearestOnLine([q, p], stop).distance < 0.1;
    kept.push(onSegment ? stop : p);
    if (onSegment) break;
  }
  return kept.filter((p, i) => i === 0 || distance(p, at(kept, i - 1)) > 0.1);
}
