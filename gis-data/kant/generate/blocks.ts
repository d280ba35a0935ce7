import { add, around, at, cross, direction, dot, left, type Point, scale, subtract } from "./point.ts";
import { area, type Ring, signedArea } from "./polygon.ts";
import { halfLine, isStreet, type Network } from "./street-network.ts";

/** Land between street corridors. `halves` are the half-edges around it. */
export type Block = { id: number; ring: Ring; halves: readonly number[] };
/** A piece of street land: one street's stretch between crossings, or a crossing itself. */
export type Corridor = { key: string; ring: Ring };

type Side = { a: Point; b: Point; width: number; half: number };

/** Corners of the land where two sides meet: one, or two at a dead end or where the width jumps on a straight. */
function corner(s: Side, t: Side): Point[] {
  const d1 = direction(s.a, s.b);
  const d2 = direction(t.a, t.b);
  const k = cross(d1, d2);
  const p1 = add(s.b, scale(left(d1), s.width));
  const p2 = add(t.a, scale(left(d2), t.width));
  if (dot(d1, d2) < -0.99) return [p1, p2];
  if (Math.abs(k) > 0.06) return [add(p1, scale(d1, cross(subtract(p2, p1), d2) / k))];
  return s.width === t.width ? [scale(add(p1, p2), 0.5)] : [p1, p2];
}

export type Land = { blocks: Block[]; corridors: Corridor[]; streetArea: number };

const rank = { highway: 3, collector: 2, local: 1, divider: 0, boundary: 0 } as const;

/** Shrinks every face of the street plan by half of its streets' widths between red lines. */
export function layOut(network: Network, redLineWidth: (half: number) => number): Land {
  const blocks: Block[] = [];
  /** For each half-edge its side of the street: from the corner at its start to the corner at its end. */
  const runs = new Map<number, Point[]>();
  /** For each half-edge the corner of the land left of it at its start. */
  const corners = new Map<number, Point[]>();
  for (const face of network.faces) {
    const sides: Side[] = face.flatMap((half) => {
      const line = halfLine(network, half);
      const width = redLineWidth(half) / 2;
      return line.slice(1).map((b, i) => ({ a: at(line, i), b, width, half }));
    });
    if (signedArea(sides.map((s) => s.a)) < 0) continue;
    const ring: Point[] = [];
    sides.forEach((side, i) => {
      const next = around(sides, i + 1);
      const joint = corner(side, next);
      ring.push(...joint);
      const run = runs.get(side.half) ?? [];
      run.push(...joint);
      runs.set(side.half, run);
      if (next.half === side.half) return;
      const beside = at(network.edges, side.half >> 1).data.kind;
      corners.set(next.half, isStreet(beside) ? joint.slice(-1) : joint);
    });
    for (const half of face) {
      const start = corners.get(half)?.at(-1);
      const run = runs.get(half);
      if (start && run) runs.set(half, [start, ...run]);
    }
    blocks.push({ id: blocks.length, ring, halves: face });
  }
  const corridors: Corridor[] = [];
  for (const e of network.edges) {
    if (!isStreet(e.data.kind)) continue;
    const one = runs.get(2 * e.id) ?? [];
    const other = runs.get(2 * e.id + 1) ?? [];
    corridors.push({ key: e.data.key, ring: [...one, ...other].reverse() });
  }
  for (const leaving of network.leaving) {
    const ring = leaving.flatMap((half) => corners.get(half) ?? []);
    if (ring.length < 3) continue;
    const edges = leaving.map((half) => at(network.edges, half >> 1));
    const main = edges.reduce((best, e) => (rank[e.data.kind] > rank[best.data.kind] ? e : best));
    if (isStreet(main.data.kind)) corridors.push({ key: main.data.key, ring });
  }
  // A crossing of a street with a line of no width leaves a ring of no area.
  const land = corridors.filter((c) => area(c.ring) > 0.2);
  return { blocks, corridors: land, streetArea: land.reduce((sum, c) => sum + area(c.ring), 0) };
}
