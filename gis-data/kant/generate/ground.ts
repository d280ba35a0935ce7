import type { Piece } from "./land-use.ts";
import { boundingRectangle, isInside, type Occupancy } from "./occupancy.ts";
import { left, type Point } from "./point.ts";
import { contains, edgeDistance, extent, mainAxis, type Ring } from "./polygon.ts";
import type { Structure, Use } from "./structure.ts";

/** A piece of land to build on, with its own axes: x along d, y along n. */
export type Ground = {
  piece: Piece;
  index: number;
  d: Point;
  n: Point;
  x: readonly [number, number];
  y: readonly [number, number];
  at(x: number, y: number): Point;
  clearance(p: Point): number;
};

export function groundOf(piece: Piece, index: number, d: Point = mainAxis(piece.ring)): Ground {
  const n = left(d);
  return {
    piece,
    index,
    d,
    n,
    x: extent(piece.ring, d),
    y: extent(piece.ring, n),
    at: (x, y) => [d[0] * x + n[0] * y, d[1] * x + n[1] * y],
    clearance: (p) => (contains(piece.ring, p) ? edgeDistance(piece.ring, p) : -1),
  };
}

export type Plan = { use: Use; kind: string; storeys: number; flats?: number; builtYear: number };

/** Builders put structures here; `put` refuses what does not fit. */
export type Site = { put(ground: Ground, ring: Ring, plan: Plan, edge: number, gap: number): boolean };

export function buildingSite(taken: Occupancy, structures: Structure[]): Site {
  return {
    put(ground, ring, plan, edge, gap) {
      const box = boundingRectangle(ring, ground.d);
      if (!isInside(ring, ground.clearance, edge) || !taken.free(ring.length > 4 ? box : ring, gap))
        return false;
      taken.add(ring.length > 4 ? box : ring);
      const [a, b] = [ring[0] ?? [0, 0], ring[1] ?? [0, 0]];
      structures.push({
        ring,
        use: plan.use,
        kind: plan.kind,
        storeys: plan.storeys,
        flats: plan.flats ?? null,
        piece: ground.index,
        lot: null,
        builtYear: plan.builtYear,
        door: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2],
      });
      return true;
    },
  };
}
