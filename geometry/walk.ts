import { type Area, contains, doubleArea, type Point, type Ring, samePoint } from "./plane.ts";

/** A side with the area on its left. */
export type Side = readonly [Point, Point];

export const keyOfPoint = ([x, y]: Point): string => `${x} ${y}`;
export const keyOfSide = ([from, to]: Side): string => `${keyOfPoint(from)} ${keyOfPoint(to)}`;

const angle = ([ax, ay]: Point, [bx, by]: Point): number => Math.atan2(by - ay, bx - ax);

/** How far a line turns clockwise from where it came to where it could go. */
function clockwise(from: Point, at: Point, to: Point): number {
  const turn = angle(at, from) - angle(at, to);
  return turn <= 1e-12 ? turn + 2 * Math.PI : turn;
}

/** The closed lines around the faces that lie to the left of sides: at every corner the sharpest turn to the left. */
export function facesOf(sides: readonly Side[]): Ring[] {
  const leaving = new Map<string, Side[]>();
  for (const side of sides) {
    const key = keyOfPoint(side[0]);
    leaving.set(key, [...(leaving.get(key) ?? []), side]);
  }
  const walked = new Set<Side>();
  const faces: Ring[] = [];
  for (const first of sides) {
    if (walked.has(first)) continue;
    const ring: Point[] = [];
    let side: Side | undefined = first;
    while (side && !walked.has(side)) {
      walked.add(side);
      const [from, at]: Side = side;
      ring.push(from);
      const open: Side[] = (leaving.get(keyOfPoint(at)) ?? []).filter(
        (next) => !walked.has(next) || next === first,
      );
      side = open.sort((a, b) => clockwise(from, at, a[1]) - clockwise(from, at, b[1]))[0];
    }
    faces.push(ring);
  }
  return faces;
}

/** A line that comes back to one of its own corners is two lines: an area may not touch itself. */
export function simpleRings(ring: Ring): Ring[] {
  const seen = new Map<string, number>();
  const rings: Ring[] = [];
  const open: Point[] = [];
  for (const point of ring) {
    const key = keyOfPoint(point);
    const at = seen.get(key);
    if (at !== undefined) {
      const loop = open.splice(at);
      for (const gone of loop) seen.delete(keyOfPoint(gone));
      if (loop.length > 2) rings.push(loop);
    }
    seen.set(key, open.length);
    open.push(point);
  }
  if (open.length > 2) rings.push(open);
  return rings;
}

/** Counterclockwise rings are outlines, and each hole belongs to the smallest outline around it. */
export function assembled(rings: readonly Ring[], least = 0): Area {
  const sized = rings
    .map((ring) => ({ ring, size: doubleArea(ring) }))
    .filter(({ size }) => Math.abs(size) > least);
  const outlines = sized.filter(({ size }) => size > 0).sort((a, b) => a.size - b.size);
  const parts = outlines.map(({ ring }): Ring[] => [ring]);
  for (const { ring } of sized.filter(({ size }) => size < 0)) {
    const part = parts.find(([outline = []]) => encloses(outline, ring));
    part?.push(ring);
  }
  return parts;
}

function encloses(outline: Ring, hole: Ring): boolean {
  const corners = new Set(outline.map(keyOfPoint));
  const free = hole.find((point) => !corners.has(keyOfPoint(point)));
  if (free) return contains([outline], free);
  const [a = [0, 0], b = a] = hole;
  return contains([outline], [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
}

/** Without corners that stand twice in a row. */
export const withoutRepeats = (ring: Ring): Ring =>
  ring.filter((point, index) => !samePoint(point, ring[(index + ring.length - 1) % ring.length]));
