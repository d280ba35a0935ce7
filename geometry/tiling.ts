import { divided, joined, without } from "./combine.ts";
import { type Precision, withCorners } from "./noding.ts";
import { type Area, boxesMeet, boxOf, type Point, type Ring, samePoint, sidesOf } from "./plane.ts";
import { withoutRepeats } from "./walk.ts";

/** Areas that lie side by side, by id. Whatever moves a corner or a side moves it for all that have it. */
export type Tiling = ReadonlyMap<string, Area>;

/** Keeps what does not change, so that what did is found by identity. */
function changed(tiling: Tiling, change: (ring: Ring) => Ring): Tiling {
  let next: Map<string, Area> | null = null;
  for (const [id, area] of tiling) {
    let touched = false;
    const made = area.map((part) =>
      part.map((ring) => {
        const other = change(ring);
        touched ||= other !== ring;
        return other;
      }),
    );
    if (!touched) continue;
    next ??= new Map(tiling);
    next.set(id, made);
  }
  return next ?? tiling;
}

export const moveCorner = (tiling: Tiling, from: Point, to: Point): Tiling =>
  changed(tiling, (ring) =>
    ring.some((point) => samePoint(point, from))
      ? withoutRepeats(ring.map((point) => (samePoint(point, from) ? to : point)))
      : ring,
  );

/** A new corner on a side, for both areas that have it. */
export const addCorner = (tiling: Tiling, [a, b]: readonly [Point, Point], at: Point): Tiling =>
  changed(tiling, (ring) => {
    const index = [...sidesOf(ring)].findIndex(
      ([from, to]) => (samePoint(from, a) && samePoint(to, b)) || (samePoint(from, b) && samePoint(to, a)),
    );
    return index === -1 ? ring : ring.toSpliced(index, 0, at);
  });

/** A ring keeps its last three corners. */
export const dropCorner = (tiling: Tiling, at: Point): Tiling =>
  changed(tiling, (ring) => {
    const rest = ring.filter((point) => !samePoint(point, at));
    return rest.length < ring.length && rest.length >= 3 ? rest : ring;
  });

/** Sides of neighbours get the corners that an operation has put on them. */
function tied(tiling: Map<string, Area>, points: readonly Point[], { tolerance }: Precision): Tiling {
  for (const [id, area] of tiling) tiling.set(id, withCorners(area, points, tolerance));
  return tiling;
}

const cornersOf = (areas: readonly Area[]): Point[] => areas.flat(3);

/** The largest piece keeps the id; `names` are for the others. Null where the line does not divide the area. */
export function splitArea(
  tiling: Tiling,
  id: string,
  line: Ring,
  names: (index: number) => string,
  precision: Precision,
): Tiling | null {
  const area = tiling.get(id);
  const pieces = area && divided(area, line, precision);
  if (!area || !pieces) return null;
  const next = new Map(tiling);
  for (const [index, piece] of pieces.entries()) next.set(index === 0 ? id : names(index - 1), piece);
  return tied(next, newCorners(cornersOf([area]), cornersOf(pieces)), precision);
}

function newCorners(before: readonly Point[], after: readonly Point[]): Point[] {
  const known = new Set(before.map(String));
  return after.filter((point) => !known.has(String(point)));
}

/** `other` becomes part of `id`. Null where they do not touch along a side: a zone in pieces is not what was meant. */
export function mergeAreas(tiling: Tiling, id: string, other: string, precision: Precision): Tiling | null {
  const [one, two] = [tiling.get(id), tiling.get(other)];
  if (!one || !two) return null;
  const union = joined(one, two, precision);
  if (union.length >= one.length + two.length) return null;
  const next = new Map(tiling);
  next.delete(other);
  next.set(id, union);
  return next;
}

/** `id` gets `land`, which is nobody's. */
export function giveLand(tiling: Tiling, id: string, land: Area, precision: Precision): Tiling {
  const area = tiling.get(id);
  if (!area) return tiling;
  return tied(new Map(tiling).set(id, joined(area, land, precision)), cornersOf([land]), precision);
}

/** `id` gives `land` away; where nothing is left it is gone. */
export function takeLand(tiling: Tiling, id: string, land: Area, precision: Precision): Tiling {
  const area = tiling.get(id);
  if (!area) return tiling;
  const rest = without(area, land, precision);
  const next = new Map(tiling);
  if (rest.length === 0) next.delete(id);
  else next.set(id, rest);
  return tied(next, newCorners(cornersOf([area]), cornersOf([rest])), precision);
}

/** A new or changed area takes the land that it covers from all that lie under it. */
export function cutOut(tiling: Tiling, id: string, area: Area, precision: Precision): Tiling {
  const box = boxOf(area.flat());
  const next = new Map(tiling).set(id, area);
  const corners: Point[] = [];
  for (const [other, lying] of tiling) {
    if (other === id || !boxesMeet(boxOf(lying.flat()), box)) continue;
    const rest = without(lying, area, precision);
    const before = cornersOf([lying]);
    const after = cornersOf([rest]);
    corners.push(...newCorners(before, after));
    if (rest.length === 0) next.delete(other);
    else if (newCorners(before, after).length > 0 || newCorners(after, before).length > 0)
      next.set(other, rest);
  }
  return tied(next, [...corners, ...cornersOf([area])], precision);
}
