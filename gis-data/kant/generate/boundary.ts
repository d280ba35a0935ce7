import { fromMetric } from "./frame.ts";
import { around, at, cross, distance, mix, type Point, subtract } from "./point.ts";
import type { Ring } from "./polygon.ts";

/** EPSG:7694; 785.9993 ha as drawn, counter-clockwise and convex. */
const metric: readonly Point[] = [
  [3325501.45, 4764180.75],
  [3326350.75, 4763900.98],
  [3327499.79, 4763871.0],
  [3328399.05, 4764000.9],
  [3328968.57, 4764320.63],
  [3329048.51, 4765329.79],
  [3328748.76, 4766199.07],
  [3327849.5, 4766378.92],
  [3326750.41, 4766318.97],
  [3325951.08, 4766179.09],
  [3325431.51, 4765499.65],
];

export const boundary: Ring = metric.map(fromMetric);

/** Metres inside the boundary, negative outside. The boundary is convex. */
export function insideBy(p: Point): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < boundary.length; i++) {
    const a = at(boundary, i);
    const b = around(boundary, i + 1);
    least = Math.min(least, cross(subtract(b, a), subtract(p, a)) / distance(a, b));
  }
  return least;
}

/** The part of a segment inside the boundary, or null. */
export function clipToBoundary(a: Point, b: Point): [Point, Point] | null {
  let from = 0;
  let to = 1;
  for (let i = 0; i < boundary.length; i++) {
    const p = at(boundary, i);
    const side = subtract(around(boundary, i + 1), p);
    const da = cross(side, subtract(a, p));
    const db = cross(side, subtract(b, p));
    if (da < 0 && db < 0) return null;
    if (da < 0) from = Math.max(from, da / (da - db));
    else if (db < 0) to = Math.min(to, da / (da - db));
  }
  return from < to ? [mix(a, b, from), mix(a, b, to)] : null;
}
