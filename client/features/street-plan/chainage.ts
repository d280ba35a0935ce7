import type { Position } from "#client/map/geometry.ts";
import type { Plane } from "#client/map/projections.ts";

type Project = (position: Position) => Plane;

const distance = (a: Plane, b: Plane): number => Math.hypot(b[0] - a[0], b[1] - a[1]);
const between = (a: Position, b: Position, share: number): Position => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

type Leg = {
  readonly from: Position;
  readonly to: Position;
  readonly start: number;
  readonly length: number;
};

function legsOf(line: readonly Position[], project: Project): readonly Leg[] {
  let start = 0;
  return line.slice(1).map((to, index) => {
    const from = line[index] ?? to;
    const length = distance(project(from), project(to));
    const leg = { from, to, start, length };
    start += length;
    return leg;
  });
}

const lengthOf = (legs: readonly Leg[]): number => {
  const last = legs.at(-1);
  return last ? last.start + last.length : 0;
};

/** The length from a line's beginning to the place on it that is nearest to another place, in metres of the plane. */
export function chainageOf(line: readonly Position[], place: Position, project: Project): number {
  const at = project(place);
  let best = { away: Number.POSITIVE_INFINITY, chainage: 0 };
  for (const { from, to, start, length } of legsOf(line, project)) {
    const [a, b] = [project(from), project(to)];
    const along =
      length === 0 ? 0 : ((at[0] - a[0]) * (b[0] - a[0]) + (at[1] - a[1]) * (b[1] - a[1])) / length ** 2;
    const share = Math.min(Math.max(along, 0), 1);
    const away = distance(at, [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]);
    if (away < best.away) best = { away, chainage: start + share * length };
  }
  return best.chainage;
}

/** The part of a line between two chainages; what lies beyond an end stops at it. */
export function partOf(
  line: readonly Position[],
  fromM: number,
  toM: number,
  project: Project,
): readonly Position[] {
  const legs = legsOf(line, project);
  const whole = lengthOf(legs);
  const [start, end] = [Math.min(Math.max(fromM, 0), whole), Math.min(Math.max(toM, 0), whole)];
  const points: Position[] = [];
  for (const leg of legs) {
    if (leg.length === 0 || leg.start + leg.length < start || leg.start > end) continue;
    if (points.length === 0)
      points.push(between(leg.from, leg.to, Math.max(0, (start - leg.start) / leg.length)));
    points.push(between(leg.from, leg.to, Math.min(1, (end - leg.start) / leg.length)));
  }
  return points;
}
