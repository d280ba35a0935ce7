import type { Piece } from "./land-use.ts";
import { add, around, at, distance, dot, left, mix, type Point, scale } from "./point.ts";
import { area, extent, mainAxis, type Ring, splitByArea } from "./polygon.ts";

/** A garden plot; `front` is the middle of its side on the street and `inward` points from there into the plot. */
export type Lot = { ring: Ring; piece: Piece; front: Point; inward: Point; width: number };

/** A row of plots along one street, before it is cut up. */
type LotRow = { piece: Piece; ring: Ring; axis: Point; inward: Point; frontage: number };

/** Metres of outline facing `outward` that lie on a street. */
function streetSide(ring: Ring, outward: Point, onStreet: (p: Point) => boolean): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i++) {
    const a = at(ring, i);
    const b = around(ring, i + 1);
    const length = distance(a, b);
    if (length < 0.5) continue;
    const normal: Point = [(b[1] - a[1]) / length, (a[0] - b[0]) / length];
    if (dot(normal, outward) > 0.7 && onStreet(mix(a, b, 0.5))) sum += length;
  }
  return sum;
}

function rowsOf(piece: Piece, onStreet: (p: Point) => boolean): LotRow[] {
  const { ring } = piece;
  let axis = mainAxis(ring);
  let n = left(axis);
  const sides = (d: Point) => streetSide(ring, d, onStreet) + streetSide(ring, scale(d, -1), onStreet);
  if (sides(n) < sides(axis)) {
    axis = n;
    n = left(axis);
  }
  const [low, high] = extent(ring, n);
  const below = streetSide(ring, scale(n, -1), onStreet);
  const above = streetSide(ring, n, onStreet);
  const row = (part: Ring, inward: Point, frontage: number): LotRow => ({
    piece,
    ring: part,
    axis,
    inward,
    frontage,
  });
  if (below > 25 && above > 25 && high - low > 66) {
    const [first, second] = splitByArea(ring, n, area(ring) / 2);
    return [row(first, n, below), row(second, scale(n, -1), above)];
  }
  return below >= above ? [row(ring, n, below)] : [row(ring, scale(n, -1), above)];
}

function frontOf(
  ring: Ring,
  inward: Point,
  onStreet: (p: Point) => boolean,
): { front: Point; width: number } {
  let sum = 0;
  let middle: Point = [0, 0];
  for (let i = 0; i < ring.length; i++) {
    const a = at(ring, i);
    const b = around(ring, i + 1);
    const length = distance(a, b);
    if (length < 0.01) continue;
    const normal: Point = [(b[1] - a[1]) / length, (a[0] - b[0]) / length];
    if (dot(normal, inward) > -0.7 || !onStreet(mix(a, b, 0.5))) continue;
    sum += length;
    middle = add(middle, scale(mix(a, b, 0.5), length));
  }
  if (sum > 0) return { front: scale(middle, 1 / sum), width: sum };
  const lowest = Math.min(...ring.map((p) => dot(p, inward)));
  const near = ring.filter((p) => dot(p, inward) < lowest + 1);
  return { front: scale(near.reduce(add), 1 / near.length), width: 0 };
}

/** Whole numbers in proportion to the weights, adding up to the total (largest remainder). */
export function shareOut(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((s, w) => s + w, 0);
  const exact = weights.map((w) => (w * total) / sum);
  const counts = exact.map(Math.floor);
  const order = exact
    .map((_, i) => i)
    .sort((a, b) => at(exact, b) - at(counts, b) - (at(exact, a) - at(counts, a)) || a - b);
  const missing = total - counts.reduce((s, c) => s + c, 0);
  for (const i of order.slice(0, missing)) counts[i] = at(counts, i) + 1;
  return counts;
}

/** Cuts the low-rise land into `total` garden plots of about equal frontage, each on a street. */
export function gardenPlots(pieces: readonly Piece[], total: number, onStreet: (p: Point) => boolean): Lot[] {
  const rows = pieces.flatMap((piece) => rowsOf(piece, onStreet)).filter((row) => row.frontage > 8);
  const counts = shareOut(
    rows.map((row) => Math.sqrt(row.frontage * (area(row.ring) / 55))),
    total,
  );
  return rows.flatMap((row, i) => {
    const lots: Lot[] = [];
    let rest: Ring = row.ring;
    const count = at(counts, i);
    const each = area(row.ring) / count;
    for (let k = 0; k < count; k++) {
      const [ring, over] = k === count - 1 ? [rest, []] : splitByArea(rest, row.axis, each);
      rest = over;
      lots.push({ ring, piece: row.piece, inward: row.inward, ...frontOf(ring, row.inward, onStreet) });
    }
    return lots;
  });
}
