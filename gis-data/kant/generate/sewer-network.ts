import { insideBy } from "./boundary.ts";
import type { CityPlan } from "./city-plan.ts";
import { shareOut } from "./lots.ts";
import { type Pipes, shift } from "./pipes.ts";
import { at, distance, type Point } from "./point.ts";
import { centroid } from "./polygon.ts";
import { lineLength, reverse, slice } from "./polyline.ts";
import { isOurs } from "./street-index.ts";
import { isStreet } from "./street-network.ts";
import { streetPath } from "./street-path.ts";
import { endGap } from "./water-pipes.ts";

/** Links run downstream. Invert levels by node; the lift station is node 0. */
export type SewerPipe = { street: string | null; diameter: number; people: number };
export type SewerNetwork = Pipes<SewerPipe> & { invert: number[] };

export const sewerTotals = { gravity: 24500, force: 2100, manholes: 612 };

/** Sewers lie west and north of the street's axis, the whole plan moved as one. */
export const sewerBeside: Point = [-1.5, 1.5];

export type Way = { node: number; next: number; edge: number; cost: number };

/** For every crossing the way down to the lift station, which runs south nowhere but where a street wavers. */
export function waysDown(plan: CityPlan, root: number): Map<number, Way> {
  const { network } = plan;
  const ways = new Map<number, Way>([[root, { node: root, next: root, edge: -1, cost: 0 }]]);
  const open = [root];
  while (open.length > 0) {
    open.sort((a, b) => (ways.get(b)?.cost ?? 0) - (ways.get(a)?.cost ?? 0) || b - a);
    const node = open.pop() ?? root;
    const here = ways.get(node)?.cost ?? 0;
    for (const half of at(network.leaving, node)) {
      const edge = at(network.edges, half >> 1);
      if (!isStreet(edge.data.kind) || !isOurs(edge.data.key)) continue;
      const up = edge.from === node ? edge.to : edge.from;
      const rise = at(network.nodes, node)[1] - at(network.nodes, up)[1];
      const length = lineLength(at(network.lines, edge.id));
      if (rise < -60 || rise < -0.35 * length) continue;
      const cost = here + length * (rise < -10 ? 1.8 : rise < 30 ? 1.2 : 1);
      const known = ways.get(up);
      if (known && known.cost <= cost) continue;
      ways.set(up, { node: up, next: node, edge: edge.id, cost });
      open.push(up);
    }
  }
  return ways;
}

/** How far below the end of its street a sewer begins. */
function headGap(plan: CityPlan, node: number): number {
  return insideBy(at(plan.network.nodes, node)) < 10 ? 10 : endGap(plan, node);
}

/** Streets that carry a sewer: those on the way from every block of flats first, then the nearest others to the total. */
function chosenEdges(
  plan: CityPlan,
  ways: ReadonlyMap<number, Way>,
  total: number,
): { edges: Set<number>; last: { node: number; length: number } | null } {
  const { network } = plan;
  const chosen = new Set<number>();
  const reached = new Set<number>();
  let sum = 0;
  const lengthOf = (way: Way) => lineLength(at(network.lines, way.edge)) - headGap(plan, way.node);
  const follow = (start: number) => {
    const added: Way[] = [];
    for (let way = ways.get(start); way && way.edge >= 0 && !reached.has(way.node); way = ways.get(way.next))
      added.push(way);
    return added;
  };
  const take = (added: readonly Way[]) => {
    for (const way of added) {
      reached.add(way.node);
      chosen.add(way.node);
      sum += lengthOf(way);
    }
  };
  const homes = plan.structures.filter(
    (s) => s.use === "block" || ["school", "kindergarten", "hospital", "clinic"].includes(s.kind),
  );
  for (const s of homes) {
    const c = centroid(s.ring);
    const near = [...ways.keys()]
      .filter(
        (n) =>
          plan.isNorth(at(network.nodes, n)) === plan.isNorth(c) && distance(at(network.nodes, n), c) < 330,
      )
      .sort((a, b) => distance(at(network.nodes, a), c) - distance(at(network.nodes, b), c));
    const added = follow(near[0] ?? -1);
    if (sum + added.reduce((m, w) => m + lengthOf(w), 0) < total - 200) take(added);
  }
  const rest = [...ways.values()]
    .filter((w) => w.edge >= 0)
    .sort((a, b) => a.cost - b.cost || a.node - b.node);
  for (const way of rest) {
    if (chosen.has(way.node) || !(reached.has(way.next) || at([...ways.values()], 0).node === way.next))
      continue;
    const length = lengthOf(way);
    if (sum + length > total && total - sum < 20) return { edges: chosen, last: null };
    if (sum + length > total) return { edges: chosen, last: { node: way.node, length: total - sum } };
    take([way]);
  }
  return { edges: chosen, last: null };
}

export function sewerNetwork(plan: CityPlan): SewerNetwork {
  const { network } = plan;
  const station = plan.structures.find((s) => s.kind === "lift_station");
  if (!station) throw new Error("the city has no lift station");
  const lift = centroid(station.ring);
  const streetNodes = network.nodes
    .map((_, i) => i)
    .filter((i) =>
      at(network.leaving, i).some((half) => at(network.edges, half >> 1).data.key === "rail-side"),
    );
  const root = streetNodes.reduce((best, i) =>
    distance(at(network.nodes, i), lift) < distance(at(network.nodes, best), lift) ? i : best,
  );
  const ways = waysDown(plan, root);
  const net: SewerNetwork = { nodes: [{ p: lift, kind: "lift_station" }], links: [], invert: [] };
  const placeOf = (node: number): Point => at(shift([at(network.nodes, node)], sewerBeside), 0);
  const inlet: Point[] = [placeOf(root), lift];
  const { edges, last } = chosenEdges(plan, ways, sewerTotals.gravity - lineLength(inlet));
  const runs: { up: number; down: number; line: Point[]; street: string | null }[] = [
    { up: root, down: -1, line: inlet, street: "rail-side" },
  ];
  for (const way of ways.values()) {
    const part = last?.node === way.node ? last.length : null;
    if (way.edge < 0 || (!edges.has(way.node) && part === null)) continue;
    const edge = at(network.edges, way.edge);
    const raw = streetPath(plan, way.edge, sewerBeside);
    const down = edge.to === way.next ? raw : reverse(raw);
    const length = lineLength(down);
    const gap = headGap(plan, way.node);
    const from = part === null ? gap : length - part;
    runs.push({ up: way.node, down: way.next, line: slice(down, from, length), street: edge.data.key });
  }
  return graded(net, runs);
}

type Run = { up: number; down: number; line: Point[]; street: string | null };

/** Sets manholes about 40 m apart and gives every pipe its bore and its fall. */
function graded(net: SewerNetwork, runs: readonly Run[]): SewerNetwork {
  const counts = shareOut(
    runs.map((r) => lineLength(r.line)),
    sewerTotals.manholes,
  );
  const nodeOf = new Map<number, number>([[-1, 0]]);
  for (const run of runs) nodeOf.set(run.up, net.nodes.push({ p: at(run.line, 0), kind: "manhole" }) - 1);
  runs.forEach((run, r) => {
    const pieces = Math.max(1, at(counts, r));
    const length = lineLength(run.line);
    let from = nodeOf.get(run.up) ?? 0;
    const end = nodeOf.get(run.down) ?? 0;
    for (let k = 1; k <= pieces; k++) {
      const part = slice(run.line, ((k - 1) * length) / pieces, (k * length) / pieces);
      const to = k === pieces ? end : net.nodes.push({ p: at(part, -1), kind: "manhole" }) - 1;
      const line = [at(net.nodes, from).p, ...part.slice(1, -1), at(net.nodes, to).p];
      net.links.push({ from, to, line, data: { street: run.street, diameter: 150, people: 0 } });
      from = to;
    }
  });
  return net;
}
