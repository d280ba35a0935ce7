import type { CityPlan } from "./city-plan.ts";
import { at, type Point } from "./point.ts";
import { contains, edgeDistance, extent, type Ring } from "./polygon.ts";

/** The walks of parks and gardens: a cross, two diagonals and a ring round the middle, each kept inside. */
export function parkWalks(plan: CityPlan): { piece: number; line: Point[] }[] {
  return plan.pieces.flatMap((piece, i) =>
    piece.use === "park" || piece.use === "square"
      ? walksIn(piece.ring).map((line) => ({ piece: i, line }))
      : [],
  );
}

export function middleOf(ring: Ring): Point {
  const [u0, u1] = extent(ring, [1, 0]);
  const [v0, v1] = extent(ring, [0, 1]);
  return [(u0 + u1) / 2, (v0 + v1) / 2];
}

export const ringWalkRadius = (ring: Ring): number => {
  const [u0, u1] = extent(ring, [1, 0]);
  const [v0, v1] = extent(ring, [0, 1]);
  return Math.min(u1 - u0, v1 - v0) / 3;
};

function walksIn(ring: Ring): Point[][] {
  const [u, v] = middleOf(ring);
  const reach = 420;
  const inside = (p: Point) => contains(ring, p) && edgeDistance(ring, p) > 1.2;
  const clip = (line: Point[]): Point[][] => {
    const parts: Point[][] = [[]];
    for (const p of line) {
      if (inside(p)) at(parts, -1).push(p);
      else if (at(parts, -1).length > 0) parts.push([]);
    }
    return parts.filter((part) => part.length > 8).map((part) => straight(part));
  };
  const ray = (du: number, dv: number): Point[] =>
    Array.from({ length: 2 * reach + 1 }, (_, k): Point => [u + (k - reach) * du, v + (k - reach) * dv]);
  const r = ringWalkRadius(ring);
  const circle = Array.from(
    { length: 49 },
    (_, k): Point => [u + r * Math.cos((2 * Math.PI * k) / 48), v + r * Math.sin((2 * Math.PI * k) / 48)],
  );
  const diagonal = Math.SQRT1_2;
  return [
    ...[ray(1, 0), ray(0, 1), ray(diagonal, diagonal), ray(diagonal, -diagonal)].flatMap(clip),
    ...(circle.every(inside) && r > 25 ? [circle] : []),
  ];
}

/** Only the ends of a straight walk are kept. */
const straight = (part: Point[]): Point[] => [at(part, 0), at(part, -1)];
