import { type Position, samePlace } from "../geometry.ts";

const turn = (a: Position, b: Position, c: Position): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const between = (a: Position, b: Position, c: Position): boolean =>
  Math.min(a[0], b[0]) <= c[0] &&
  c[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= c[1] &&
  c[1] <= Math.max(a[1], b[1]);

export type Segment = readonly [Position, Position];

/** Where two segments cross or lie on one another; null where they only share an end, or do not meet. */
export function crossingOf([a, b]: Segment, [c, d]: Segment): Position | null {
  const [atA, atB, atC, atD] = [turn(c, d, a), turn(c, d, b), turn(a, b, c), turn(a, b, d)];
  if (atA * atB < 0 && atC * atD < 0) {
    const share = atA / (atA - atB);
    return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
  }
  if (atA === 0 && atB === 0) return overlapOf([a, b], [c, d]);
  // The end of one lies on the inside of the other.
  const touching: readonly (readonly [number, Segment, Position])[] = [
    [atA, [c, d], a],
    [atB, [c, d], b],
    [atC, [a, b], c],
    [atD, [a, b], d],
  ];
  const touch = touching.find(
    ([side, [from, to], point]) =>
      side === 0 && between(from, to, point) && !samePlace(from, point) && !samePlace(to, point),
  );
  return touch?.[2] ?? null;
}

/** A place on both of two segments of one straight line, other than a shared end. */
function overlapOf([a, b]: Segment, [c, d]: Segment): Position | null {
  const inside = (from: Position, to: Position, point: Position): boolean =>
    between(from, to, point) && !samePlace(from, point) && !samePlace(to, point);
  const same = (samePlace(a, c) && samePlace(b, d)) || (samePlace(a, d) && samePlace(b, c));
  if (same) return a;
  return [a, b].find((point) => inside(c, d, point)) ?? [c, d].find((point) => inside(a, b, point)) ?? null;
}

export function segmentsOf(path: readonly Position[], closed: boolean): Segment[] {
  const segments: Segment[] = [];
  for (let index = 0; index < path.length - (closed ? 0 : 1); index++) {
    const from = path[index];
    const to = path[(index + 1) % path.length];
    // A vertex set twice makes a segment without length, which crosses nothing.
    if (from && to && !samePlace(from, to)) segments.push([from, to]);
  }
  return segments;
}

/** The first place where any two of the segments cross, looked for from west to east. */
export function firstCrossing(segments: readonly Segment[]): Position | null {
  const sorted = segments
    .map((segment) => ({
      segment,
      west: Math.min(segment[0][0], segment[1][0]),
      east: Math.max(segment[0][0], segment[1][0]),
    }))
    .sort((one, other) => one.west - other.west);
  for (const [index, { segment, east }] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (!other || other.west > east) break;
      const place = crossingOf(segment, other.segment);
      if (place) return place;
    }
  }
  return null;
}

/** Whether a point lies inside an outline (even-odd). */
export function isInside(outline: readonly Position[], [x, y]: Position): boolean {
  let inside = false;
  for (const [a, b] of segmentsOf(outline, true)) {
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside;
}
