import { around, at, direction, left, type Point } from "./point.ts";
import { extent, type Ring } from "./polygon.ts";

const cell = 40;

/** Convex outlines already standing somewhere, so that nothing is built twice on the same ground. */
export type Occupancy = { free(ring: Ring, margin: number): boolean; add(ring: Ring): void };

function apart(a: Ring, b: Ring, margin: number): boolean {
  for (const ring of [a, b])
    for (let i = 0; i < ring.length; i++) {
      const n = left(direction(at(ring, i), around(ring, i + 1)));
      const [a0, a1] = extent(a, n);
      const [b0, b1] = extent(b, n);
      if (a1 + margin <= b0 || b1 + margin <= a0) return true;
    }
  return false;
}

export function occupancy(): Occupancy {
  const cells = new Map<string, Ring[]>();
  const covered = (ring: Ring, margin: number): string[] => {
    const [u0, u1] = extent(ring, [1, 0]);
    const [v0, v1] = extent(ring, [0, 1]);
    const keys: string[] = [];
    for (let x = Math.floor((u0 - margin) / cell); x <= Math.floor((u1 + margin) / cell); x++)
      for (let y = Math.floor((v0 - margin) / cell); y <= Math.floor((v1 + margin) / cell); y++)
        keys.push(`${x},${y}`);
    return keys;
  };
  return {
    free: (ring, margin) =>
      covered(ring, margin).every((key) =>
        (cells.get(key) ?? []).every((other) => apart(ring, other, margin)),
      ),
    add(ring) {
      for (const key of covered(ring, 0)) {
        const list = cells.get(key);
        if (list) list.push(ring);
        else cells.set(key, [ring]);
      }
    },
  };
}

/** The smallest upright box in the frame of d around a ring, as a rectangle. */
export function boundingRectangle(ring: Ring, d: Point): Point[] {
  const n = left(d);
  const [a0, a1] = extent(ring, d);
  const [b0, b1] = extent(ring, n);
  const place = (a: number, b: number): Point => [d[0] * a + n[0] * b, d[1] * a + n[1] * b];
  return [place(a0, b0), place(a1, b0), place(a1, b1), place(a0, b1)];
}

export const isInside = (inner: Ring, clearance: (p: Point) => number, margin: number): boolean =>
  inner.every((p) => clearance(p) >= margin) &&
  inner.every((p, i) => {
    const q = around(inner, i + 1);
    return clearance([(p[0] + q[0]) / 2, (p[1] + q[1]) / 2]) >= margin;
  });
