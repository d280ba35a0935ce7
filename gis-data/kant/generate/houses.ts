import type { Lot } from "./lots.ts";
import { isInside } from "./occupancy.ts";
import { left, type Point, scale, step } from "./point.ts";
import { contains, edgeDistance, type Ring, rectangle } from "./polygon.ts";
import type { Random } from "./random.ts";

/** An L: the main body along the street with a wing at the back. */
function ell(c: Point, d: Point, length: number, depth: number, wing: number, hand: number): Point[] {
  const at = (along: number, across: number) => step(c, d, along * hand, across);
  const l = length / 2;
  const w = depth / 2;
  const ring = [at(-l, -w), at(l, -w), at(l, w), at(l - wing, w), at(l - wing, w + 3.4), at(-l, w + 3.4)];
  return hand > 0 ? ring : ring.reverse();
}

export type House = { ring: Ring; door: Point };

/** A house near the street side of its plot, a drive beside it, the garden behind; null where the plot is too odd for one. */
export function placeHouse(lot: Lot, rng: Random): House | null {
  const clearance = (p: Point) => (contains(lot.ring, p) ? edgeDistance(lot.ring, p) : -1);
  // d runs along the street so that its left is the way in.
  const d = scale(left(lot.inward), -1);
  const hand = rng.chance(0.5) ? 1 : -1;
  const wanted = rng.between(8.2, 12.5);
  const setback = rng.between(4.2, 7.5);
  const room = Math.max(8, lot.width);
  for (let attempt = 0; attempt < 50; attempt++) {
    const shrink = 1 - 0.007 * attempt;
    const length = Math.max(6.4, Math.min(wanted, room - 4.5) * shrink);
    const depth = rng.between(7.4, 9.6) * shrink;
    const aside = hand * Math.max(0, (room - length) / 2 - 1.6) * (attempt < 25 ? 1 : rng.between(-0.7, 1));
    const back = setback + depth / 2 + (attempt > 10 ? rng.between(0, attempt / 3) : 0);
    const c = step(lot.front, d, aside, back);
    const bent = attempt < 8 && rng.chance(0.35);
    const ring = bent ? ell(c, d, length, depth, length * 0.45, hand) : rectangle(c, d, length, depth);
    if (isInside(ring, clearance, 0.9)) return { ring, door: step(c, d, 0, -depth / 2) };
  }
  return null;
}
