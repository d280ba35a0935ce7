import { add, around, at, cross, direction, dot, left, type Point, scale, subtract } from "./point.ts";
import { type Ring, signedArea } from "./polygon.ts";
import { halfLine, type Network } from "./street-network.ts";

type Side = { a: Point; b: Point; width: number; half: number };

/**
 * The faces of the street plan, each shrunk by half of its streets' widths. `runs` are the sides of streets: for a
 * half-edge the line on its left from the corner at its start to the corner at its end; `corners` begin them.
 */
export type StreetSides = {
  faces: { ring: Ring; halves: readonly number[] }[];
  runs: ReadonlyMap<number, Point[]>;
  corners: ReadonlyMap<number, Point[]>;
};

/** Corners where two sides meet: one, or two at a dead end or where the width jumps on a straight. */
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

export function streetSides(network: Network, width: (half: number) => number): StreetSides {
  const faces: StreetSides["faces"] = [];
  const runs = new Map<number, Point[]>();
  const corners = new Map<number, Point[]>();
  for (const face of network.faces) {
    const sides: Side[] = face.flatMap((half) => {
      const line = halfLine(network, half);
      return line.slice(1).map((b, i) => ({ a: at(line, i), b, width: width(half) / 2, half }));
    });
    if (signedArea(sides.map((s) => s.a)) < 0) continue;
    const ring: Point[] = [];
    sides.forEach((side, i) => {
      const next = around(sides, i + 1);
      const joint = corner(side, next);
      ring.push(...joint);
      const run = runs.get(side.half) ?? [];
      const tip = next.half === (side.half ^ 1);
      run.push(...(next.half === side.half || tip ? joint : joint.slice(0, 1)));
      runs.set(side.half, run);
      // A step between two widths belongs to the crossing, the square end of a dead end to its street.
      if (next.half !== side.half) corners.set(next.half, tip ? joint.slice(-1) : joint);
    });
    for (const half of face) {
      const start = corners.get(half)?.at(-1);
      const run = runs.get(half);
      if (start && run) runs.set(half, [start, ...run]);
    }
    faces.push({ ring, halves: face });
  }
  return { faces, runs, corners };
}
