import { shareOn } from "./noding.ts";
import { type Point, type Ring, samePoint, sidesOf } from "./plane.ts";

type Side = { readonly from: Point; readonly to: Point; readonly times: number };

/**
 * What is left of the sides of many areas when each side that two of them share, once in either direction, has
 * cancelled. A clean tiling inside its reversed boundary leaves nothing; what stays bounds gaps, overlaps and the rim.
 */
export type Residue = ReadonlyMap<string, Side>;

const isBefore = (a: Point, b: Point): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

function put(sides: Map<string, Side>, from: Point, to: Point, times: number): void {
  const key = `${from[0]} ${from[1]} ${to[0]} ${to[1]}`;
  const sum = (sides.get(key)?.times ?? 0) + times;
  if (sum === 0) sides.delete(key);
  else sides.set(key, { from, to, times: sum });
}

function putSide(sides: Map<string, Side>, from: Point, to: Point, times: number): void {
  if (samePoint(from, to)) return;
  if (isBefore(from, to)) put(sides, from, to, times);
  else put(sides, to, from, -times);
}

function putRings(sides: Map<string, Side>, rings: readonly Ring[], times: number): void {
  for (const ring of rings) {
    for (const [from, to] of sidesOf(ring)) putSide(sides, from, to, times);
  }
}

/** Adds and takes away rings; the work grows with these rings and with what was left before. */
export function residueWith(
  before: Residue,
  { added = [], taken = [] }: { added?: readonly (readonly Ring[])[]; taken?: readonly (readonly Ring[])[] },
): Residue {
  const sides = new Map(before);
  for (const rings of taken) putRings(sides, rings, -1);
  for (const rings of added) putRings(sides, rings, 1);
  return sides;
}

/** Steps of the grid within which a corner lies on a side: places are stored a little finer than the grid. */
const onSide = 1.5;

/**
 * A corner that only one of two neighbours has leaves a long side beside two short ones. Cut at that corner, they
 * cancel too; Clipper, which errs on lines that lie on one another, never sees them.
 */
export function withoutDoubled(residue: Residue): Residue {
  const corners = [
    ...new Map(
      [...residue.values()].flatMap(({ from, to }) => [from, to]).map((at) => [String(at), at]),
    ).values(),
  ].sort((a, b) => a[0] - b[0]);
  const sides = new Map<string, Side>();
  for (const { from, to, times } of residue.values()) {
    // `from` is the western end.
    const [south, north] = from[1] < to[1] ? [from[1], to[1]] : [to[1], from[1]];
    const cuts: { readonly at: Point; readonly share: number }[] = [];
    for (let index = firstFrom(corners, from[0] - onSide); index < corners.length; index++) {
      const at = corners[index];
      if (!at || at[0] > to[0] + onSide) break;
      if (at[1] < south - onSide || at[1] > north + onSide) continue;
      const share = shareOn(from, to, at, onSide);
      if (share !== null) cuts.push({ at, share });
    }
    const path = [from, ...cuts.sort((a, b) => a.share - b.share).map(({ at }) => at), to];
    for (const [index, end] of path.slice(1).entries()) putSide(sides, path[index] ?? from, end, times);
  }
  return sides;
}

function firstFrom(corners: readonly Point[], west: number): number {
  let [low, high] = [0, corners.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((corners[middle]?.[0] ?? 0) < west) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sides joined to closed lines. Which of several ways they go at a crossing does not change what they wind around. */
export function windingRings(residue: Residue): Ring[] {
  const leaving = new Map<string, Point[]>();
  const keyOf = ([x, y]: Point): string => `${x} ${y}`;
  for (const { from, to, times } of residue.values()) {
    const [start, end] = times > 0 ? [from, to] : [to, from];
    const ends = leaving.get(keyOf(start)) ?? [];
    for (let count = 0; count < Math.abs(times); count++) ends.push(end);
    leaving.set(keyOf(start), ends);
  }
  const rings: Ring[] = [];
  for (const [key, ends] of leaving) {
    for (let next = ends.pop(); next; next = ends.pop()) {
      const ring: Point[] = [next];
      while (keyOf(ring.at(-1) ?? next) !== key) {
        const onward = leaving.get(keyOf(ring.at(-1) ?? next))?.pop();
        if (!onward) break;
        ring.push(onward);
      }
      rings.push(ring);
    }
  }
  return rings;
}
