import { type Area, type Box, boxesMeet, boxOf, type Point, type Ring, samePoint } from "./plane.ts";

/** How places are stored, and how near is the same: both in the unit of the coordinates. */
export type Precision = { readonly round: (point: Point) => Point; readonly tolerance: number };

type Path = { readonly points: Ring; readonly closed: boolean };
type Cuts = Map<number, Point[]>;
type Segment = { readonly a: Point; readonly b: Point; readonly box: Box; readonly index: number };

function segmentsOf({ points, closed }: Path): Segment[] {
  return points.flatMap((a, index) => {
    const b = points[index + 1] ?? (closed ? points[0] : undefined);
    return b && !samePoint(a, b) ? [{ a, b, box: boxOf([[a, b]]), index }] : [];
  });
}

/** How far along a segment a point lies, where it lies on it and is none of its ends. */
export function shareOn(a: Point, b: Point, point: Point, tolerance: number): number | null {
  if (samePoint(a, point) || samePoint(b, point)) return null;
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const square = dx * dx + dy * dy;
  const share = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square;
  if (share <= 0 || share >= 1) return null;
  const off = Math.abs((point[0] - a[0]) * dy - (point[1] - a[1]) * dx) / Math.sqrt(square);
  return off <= tolerance ? share : null;
}

const inOrder = ({ a, b }: Pick<Segment, "a" | "b">): readonly [Point, Point] =>
  a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1]) ? [a, b] : [b, a];

/** The same digits whichever way the segments run, so that two neighbours are cut at one and the same place. */
function crossing(first: Segment, second: Segment): Point | null {
  const ends = [inOrder(first), inOrder(second)] as const;
  const [one, other] = String(ends[0]) < String(ends[1]) ? ends : [ends[1], ends[0]];
  const [px, py] = one[0];
  const [rx, ry] = [one[1][0] - px, one[1][1] - py];
  const [sx, sy] = [other[1][0] - other[0][0], other[1][1] - other[0][1]];
  const cross = rx * sy - ry * sx;
  if (cross === 0) return null;
  const [qx, qy] = [other[0][0] - px, other[0][1] - py];
  const share = (qx * sy - qy * sx) / cross;
  const otherShare = (qx * ry - qy * rx) / cross;
  if (share <= 0 || share >= 1 || otherShare <= 0 || otherShare >= 1) return null;
  return [px + share * rx, py + share * ry];
}

const cut = (cuts: Cuts, index: number, point: Point): void => {
  cuts.set(index, [...(cuts.get(index) ?? []), point]);
};

/** Where two lines meet: at a corner of one on a side of the other, else where sides cross, rounded once for both. */
function meet(
  one: Segment,
  other: Segment,
  cuts: readonly [Cuts, Cuts],
  { round, tolerance }: Precision,
): void {
  let touches = false;
  for (const point of [other.a, other.b]) {
    if (shareOn(one.a, one.b, point, tolerance) !== null) {
      cut(cuts[0], one.index, point);
      touches = true;
    } else if (samePoint(point, one.a) || samePoint(point, one.b)) touches = true;
  }
  for (const point of [one.a, one.b]) {
    if (shareOn(other.a, other.b, point, tolerance) !== null) {
      cut(cuts[1], other.index, point);
      touches = true;
    }
  }
  const place = touches ? null : crossing(one, other);
  if (!place) return;
  const point = round(place);
  cut(cuts[0], one.index, point);
  cut(cuts[1], other.index, point);
}

function withCuts({ points }: Path, cuts: Cuts): Ring {
  return points.flatMap((point, index) => {
    const far = ([x, y]: Point): number => (x - point[0]) ** 2 + (y - point[1]) ** 2;
    const here = (cuts.get(index) ?? []).toSorted((a, b) => far(a) - far(b));
    return [point, ...here.filter((place, at) => !samePoint(place, here[at - 1] ?? point))];
  });
}

function nodedPaths(ones: readonly Path[], others: readonly Path[], precision: Precision): [Ring[], Ring[]] {
  const sides = others.map((path) => ({ path, segments: segmentsOf(path), cuts: new Map() as Cuts }));
  const noded = ones.map((path) => {
    const cuts: Cuts = new Map();
    for (const segment of segmentsOf(path)) {
      for (const other of sides) {
        for (const side of other.segments)
          if (boxesMeet(grown(segment.box, precision.tolerance), side.box))
            meet(segment, side, [cuts, other.cuts], precision);
      }
    }
    return withCuts(path, cuts);
  });
  return [noded, sides.map(({ path, cuts }) => withCuts(path, cuts))];
}

const grown = ([west, south, east, north]: Box, by: number): Box => [
  west - by,
  south - by,
  east + by,
  north + by,
];

const closedPaths = (area: Area): Path[] => area.flat().map((points) => ({ points, closed: true }));
const regrouped = (area: Area, rings: readonly Ring[]): Area => {
  let next = 0;
  return area.map((part) => part.map(() => rings[next++] ?? []));
};

/** Both areas with a corner wherever their sides meet. */
export function nodedAreas(a: Area, b: Area, precision: Precision): [Area, Area] {
  const [ofA, ofB] = nodedPaths(closedPaths(a), closedPaths(b), precision);
  return [regrouped(a, ofA), regrouped(b, ofB)];
}

/** An area and an open line with a corner wherever they meet. */
export function nodedLine(area: Area, line: Ring, precision: Precision): [Area, Ring] {
  const [rings, [noded = line]] = nodedPaths(closedPaths(area), [{ points: line, closed: false }], precision);
  return [regrouped(area, rings), noded];
}

/** The area with those points as corners that lie on its sides. */
export function withCorners(area: Area, points: readonly Point[], tolerance: number): Area {
  if (points.length === 0) return area;
  const box = grown(boxOf([points]), tolerance);
  if (!boxesMeet(boxOf(area.flat()), box)) return area;
  let changed = false;
  const next = area.map((part) =>
    part.map((ring) => {
      const path = { points: ring, closed: true };
      const cuts: Cuts = new Map();
      for (const { a, b, index } of segmentsOf(path)) {
        for (const point of points) if (shareOn(a, b, point, tolerance) !== null) cut(cuts, index, point);
      }
      if (cuts.size === 0) return ring;
      changed = true;
      return withCuts(path, cuts);
    }),
  );
  return changed ? next : area;
}
