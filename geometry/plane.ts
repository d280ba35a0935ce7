/** A place on a plane: easting and northing. */
export type Point = readonly [number, number];
/** The corners of a closed line; the first is not repeated at the end. */
export type Ring = readonly Point[];
/** Parts of an area: each an outline and its holes. */
export type Area = readonly (readonly Ring[])[];

export const samePoint = (a: Point | undefined, b: Point | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/** Every side of a ring, in its direction. */
export function* sidesOf(ring: Ring): Generator<readonly [Point, Point]> {
  let from = ring.at(-1);
  for (const to of ring) {
    if (from) yield [from, to];
    from = to;
  }
}

/** Twice the area to the left of a ring: positive where it runs counterclockwise. */
export function doubleArea(ring: Ring): number {
  const [originX, originY] = ring[0] ?? [0, 0];
  let sum = 0;
  // Relative to a corner: coordinates of millions squared would eat the decimals.
  for (const [[ax, ay], [bx, by]] of sidesOf(ring))
    sum += (ax - originX) * (by - originY) - (bx - originX) * (ay - originY);
  return sum;
}

/** Of all parts, without their holes; in the square of the unit of the coordinates. */
export const areaOf = (area: Area): number =>
  area.reduce(
    (sum, [outline = [], ...holes]) =>
      holes.reduce(
        (rest, hole) => rest - Math.abs(doubleArea(hole)) / 2,
        sum + Math.abs(doubleArea(outline)) / 2,
      ),
    0,
  );

/** Outlines counterclockwise and holes clockwise, so that the area lies to the left of every side. */
export const oriented = (area: Area): Area =>
  area.map((rings) =>
    rings.map((ring, index) => (doubleArea(ring) > 0 === (index === 0) ? ring : ring.toReversed())),
  );

/** Whether a point lies inside (even-odd over all rings). What lies on a side is on either. */
export function contains(rings: readonly Ring[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [[ax, ay], [bx, by]] of sidesOf(ring)) {
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** [west, south, east, north] */
export type Box = readonly [number, number, number, number];

export function boxOf(rings: readonly Ring[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x, y] of ring) {
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
  }
  return [west, south, east, north];
}

export const boxesMeet = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/** A point well inside: in the middle of the widest stretch at half height. */
export function pointInside(area: Area): Point {
  const [first] = [...area].sort((a, b) => areaOf([b]) - areaOf([a]));
  const rings = first ?? [];
  const [west, south, east, north] = boxOf(rings);
  const y = south + (north - south) * 0.5003;
  const crossings: number[] = [];
  for (const ring of rings) {
    for (const [[ax, ay], [bx, by]] of sidesOf(ring))
      if (ay > y !== by > y) crossings.push(((bx - ax) * (y - ay)) / (by - ay) + ax);
  }
  crossings.sort((a, b) => a - b);
  let widest: readonly [number, number] = [west, east];
  let width = -1;
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from = 0, to = 0] = [crossings[index], crossings[index + 1]];
    if (to - from > width) {
      width = to - from;
      widest = [from, to];
    }
  }
  return [(widest[0] + widest[1]) / 2, y];
}
