import { insideBy } from "./boundary.ts";
import type { CityPlan } from "./city-plan.ts";
import { ground } from "./frame.ts";
import { mainDitches } from "./main-ditches.ts";
import type { Pipes } from "./pipes.ts";
import { tail } from "./planar-graph.ts";
import { at, distance, type Point } from "./point.ts";
import { lineLength, reverse, slice } from "./polyline.ts";
import type { Random } from "./random.ts";
import { isOurs } from "./street-index.ts";
import { isStreet } from "./street-network.ts";
import { streetSides } from "./street-sides.ts";
import { carriagewayM } from "./streets.ts";

export type Ditch = {
  kind: "aryk" | "culvert";
  street: string | null;
  side: "left" | "right" | null;
  main: boolean;
  concrete: boolean;
};
export type DitchNetwork = Pipes<Ditch>;

export const drainageTotals = {
  aryks: 71000,
  concreteShare: 0.38,
  drains: 8400,
  observationWells: 18,
  drainWells: 14,
};

/** From the axis to the middle of the ditch: just outside the carriageway; on Lenin street outside its red lines. */
function ditchWidth(plan: CityPlan, half: number): number {
  const { kind, key } = at(plan.network.edges, half >> 1).data;
  if (!isStreet(kind)) return 0;
  return isOurs(key) ? carriagewayM[kind] + 1.8 : 33;
}

/**
 * Ditches run along both sides of streets and around the corners of blocks; culverts carry them north across streets.
 * Every line runs downhill, and the collecting drain along the north boundary takes what arrives.
 */
export function ditchNetwork(plan: CityPlan, rng: Random): DitchNetwork {
  const { network } = plan;
  const { runs, corners } = streetSides(network, (half) => ditchWidth(plan, half));
  const net: DitchNetwork = { nodes: [], links: [] };
  const known = new Map<string, number>();
  const nodeAt = (p: Point): number => {
    const key = `${Math.round(p[0] * 20)},${Math.round(p[1] * 20)}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, net.nodes.length);
    return net.nodes.push({ p, kind: "junction" }) - 1;
  };
  const add = (raw: readonly Point[], data: Ditch) => {
    const downhill = ground(at(raw, 0)) >= ground(at(raw, -1)) ? [...raw] : reverse(raw);
    const from = nodeAt(at(downhill, 0));
    const to = nodeAt(at(downhill, -1));
    if (from === to) return;
    const line = [at(net.nodes, from).p, ...downhill.slice(1, -1), at(net.nodes, to).p];
    net.links.push({ from, to, line, data });
  };
  for (const { line, kind } of mainDitches(plan))
    add(line, { kind, street: null, side: null, main: true, concrete: false });
  const wanted =
    drainageTotals.aryks -
    net.links.reduce((s, l) => (l.data.kind === "aryk" ? s + lineLength(l.line) : s), 0);
  const candidates: { half: number; run: Point[]; rank: number }[] = [];
  for (const [half, run] of runs) {
    const edge = at(network.edges, half >> 1);
    if (
      !isStreet(edge.data.kind) ||
      !isOurs(edge.data.key) ||
      insideBy(at(run, 0)) < 4 ||
      insideBy(at(run, -1)) < 4
    )
      continue;
    if (network.leaving.some((l, n) => l.length === 1 && (n === edge.from || n === edge.to))) continue;
    const fall = Math.abs(at(run, 0)[1] - at(run, -1)[1]) / lineLength(run);
    const even = half & 1 ? 0.35 : 0;
    candidates.push({ half, run, rank: (fall > 0.6 ? 0 : 1) + even + rng.between(0, 0.5) });
  }
  candidates.sort((a, b) => a.rank - b.rank || a.half - b.half);
  const dug = new Set<number>();
  let left = wanted;
  for (const { half, run } of candidates) {
    if (left < 1) break;
    const length = lineLength(run);
    const line = length > left ? slice(run, 0, left) : run;
    const { key } = at(network.edges, half >> 1).data;
    add(line, { kind: "aryk", street: key, side: half & 1 ? "right" : "left", main: false, concrete: false });
    left -= Math.min(length, left);
    if (line === run) dug.add(half);
  }
  if (left > 1) throw new Error(`${left} m of aryks found no street`);
  addCulverts(plan, net, corners, dug, nodeAt, add);
  return net;
}

/** Across each street at its crossings, where ditches wait on both sides and the ground falls from one to the other. */
function addCulverts(
  plan: CityPlan,
  net: DitchNetwork,
  corners: ReadonlyMap<number, Point[]>,
  dug: ReadonlySet<number>,
  nodeAt: (p: Point) => number,
  add: (line: readonly Point[], data: Ditch) => void,
): void {
  const { network } = plan;
  const used = new Set<number>();
  for (const half of dug) {
    for (const end of [half, half ^ 1]) used.add(tail(network.edges, end));
  }
  for (const node of [...used].sort((a, b) => a - b)) {
    for (const half of at(network.leaving, node)) {
      const edge = at(network.edges, half >> 1);
      if (!isStreet(edge.data.kind) || !isOurs(edge.data.key)) continue;
      // The street leaving here lies between the corner on its left and the one on its right.
      const around = at(network.leaving, node);
      const right = at(around, (around.indexOf(half) + around.length - 1) % around.length);
      const a = corners.get(half)?.at(-1);
      const b = corners.get(right)?.at(-1);
      if (
        !a ||
        !b ||
        Math.abs(a[1] - b[1]) < Math.abs(a[0] - b[0]) ||
        distance(a, b) > 26 ||
        distance(a, b) < 3
      )
        continue;
      const count = net.nodes.length;
      const ends = [nodeAt(a), nodeAt(b)];
      if (ends.some((n) => n >= count)) continue;
      add([a, b], { kind: "culvert", street: edge.data.key, side: null, main: false, concrete: false });
    }
  }
}
