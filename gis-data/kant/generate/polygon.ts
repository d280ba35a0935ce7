import {
  add,
  around,
  at,
  cross,
  direction,
  distance,
  dot,
  mix,
  type Point,
  scale,
  subtract,
} from "./point.ts";

/** Counter-clockwise, the first point not repeated. */
export type Ring = readonly Point[];

export function signedArea(ring: Ring): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i++) sum += cross(at(ring, i), around(ring, i + 1));
  return sum / 2;
}

export const area = (ring: Ring): number => Math.abs(signedArea(ring));

export function centroid(ring: Ring): Point {
  let x = 0;
  let y = 0;
  let sum = 0;
  const origin = at(ring, 0);
  for (let i = 0; i < ring.length; i++) {
    const a = subtract(at(ring, i), origin);
    const b = subtract(around(ring, i + 1), origin);
    const k = cross(a, b);
    x += (a[0] + b[0]) * k;
    y += (a[1] + b[1]) * k;
    sum += k;
  }
  return add(origin, [x / (3 * sum), y / (3 * sum)]);
}

export function contains(ring: Ring, p: Point): boolean {
  let inside = false;
  for (let i = 0; i < ring.length; i++) {
    const a = at(ring, i);
    const b = around(ring, i + 1);
    if (a[1] > p[1] !== b[1] > p[1] && p[0] < ((b[0] - a[0]) * (p[1] - a[1])) / (b[1] - a[1]) + a[0])
      inside = !inside;
  }
  return inside;
}

/** Distance of a point from the outline. */
export function edgeDistance(ring: Ring, p: Point): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ring.length; i++)
    best = Math.min(best, segmentDistance(at(ring, i), around(ring, i + 1), p));
  return best;
}

export function segmentDistance(a: Point, b: Point, p: Point): number {
  const ab = subtract(b, a);
  const squared = dot(ab, ab);
  const t = squared === 0 ? 0 : Math.min(1, Math.max(0, dot(subtract(p, a), ab) / squared));
  return distance(mix(a, b, t), p);
}

/** Both sides of the line through `p` with normal `n`: the side that n points away from comes first. They share their cut points. */
export function split(ring: Ring, p: Point, n: Point): [Point[], Point[]] {
  const below: Point[] = [];
  const above: Point[] = [];
  for (let i = 0; i < ring.length; i++) {
    const a = at(ring, i);
    const b = around(ring, i + 1);
    const da = dot(subtract(a, p), n);
    const db = dot(subtract(b, p), n);
    if (da <= 0) below.push(a);
    if (da >= 0) above.push(a);
    if ((da < 0 && db > 0) || (da > 0 && db < 0)) {
      const cut = mix(a, b, da / (da - db));
      below.push(cut);
      above.push(cut);
    }
  }
  return [below, above];
}

/** Cuts off the part with the given area that lies furthest against `n`. */
export function splitByArea(ring: Ring, n: Point, wanted: number): [Point[], Point[]] {
  const heights = ring.map((p) => dot(p, n));
  let low = Math.min(...heights);
  let high = Math.max(...heights);
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (area(split(ring, scale(n, middle), n)[0]) < wanted) low = middle;
    else high = middle;
  }
  return split(ring, scale(n, (low + high) / 2), n);
}

/** Extent along a direction. */
export function extent(ring: Ring, d: Point): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const p of ring) {
    const k = dot(p, d);
    if (k < low) low = k;
    if (k > high) high = k;
  }
  return [low, high];
}

/** The direction of the longest straight run of the outline, joints under 8 degrees taken as straight. */
export function mainAxis(ring: Ring): Point {
  let best: Point = [1, 0];
  let longest = 0;
  for (let i = 0; i < ring.length; i++) {
    const heading = direction(at(ring, i), around(ring, i + 1));
    let j = i + 1;
    while (j < i + ring.length && dot(heading, direction(around(ring, j), around(ring, j + 1))) > 0.99) j++;
    const length = distance(at(ring, i), around(ring, j));
    if (length > longest) {
      longest = length;
      best = direction(at(ring, i), around(ring, j));
    }
  }
  return best;
}

/** A rectangle by its centre, heading, length along it and depth across. */
export function rectangle(c: Point, d: Point, length: number, depth: number): Point[] {
  const corner = (along: number, across: number): Point => [
    c[0] + d[0] * along - d[1] * across,
    c[1] + d[1] * along + d[0] * across,
  ];
  const l = length / 2;
  const w = depth / 2;
  return [corner(-l, -w), corner(l, -w), corner(l, w), corner(-l, w)];
}

/** Cuts a corner site out of a ring: `depth` metres against `n` and so much of that strip, against `m`, as gives the area. */
export function notch(ring: Ring, n: Point, depth: number, m: Point, wanted: number): [Point[], Point[]] {
  const [strip, main] = split(ring, scale(n, extent(ring, n)[0] + depth), n);
  const [part, over] = splitByArea(strip, m, wanted);
  const seam = main.findIndex((p, i) => strip.includes(p) && strip.includes(around(main, i + 1)));
  const start = Math.max(over.indexOf(around(main, seam)), over.indexOf(around(main, seam + 1)));
  if (seam < 0 || start < 0) throw new Error("the corner site must leave the end of its strip");
  const rest = over.slice(1).map((_, i) => around(over, start + 1 + i));
  return [part, [...main.slice(0, seam + 1), ...rest, ...main.slice(seam + 1)]];
}
