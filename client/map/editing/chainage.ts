import type { Position } from "../geometry.ts";
import type { Metric } from "../metric.ts";
import type { Plane } from "../projections.ts";

/** A place on a line, measured from its first point. */
export type OnLine = {
  readonly at: Position;
  readonly chainageM: number;
  /** How far the asked place lies from the line. */
  readonly distanceM: number;
};

type Plumb = {
  readonly foot: Plane;
  readonly along: number;
  readonly distance: number;
  readonly length: number;
};

function plumb([ax, ay]: Plane, [bx, by]: Plane, [x, y]: Plane): Plumb {
  const [dx, dy] = [bx - ax, by - ay];
  const length = Math.hypot(dx, dy);
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length ** 2));
  const foot: Plane = [ax + share * dx, ay + share * dy];
  return { foot, along: share * length, distance: Math.hypot(x - foot[0], y - foot[1]), length };
}

/** The place of a line nearest to a point. */
export function nearestOnLine(metric: Metric, line: readonly Position[], to: Position): OnLine | null {
  const points = line.map(metric.toPlane);
  const place = metric.toPlane(to);
  let best: OnLine | null = null;
  let passed = 0;
  for (const [index, b] of points.entries()) {
    const a = points[index - 1];
    if (!a) continue;
    const { foot, along, distance, length } = plumb(a, b, place);
    if (!best || distance < best.distanceM)
      best = { at: metric.toDegrees(foot), chainageM: passed + along, distanceM: distance };
    passed += length;
  }
  return best;
}

/** The place at a length from a line's first point; its end where the line is shorter. */
export function placeAlong(metric: Metric, line: readonly Position[], chainageM: number): Position | null {
  const points = line.map(metric.toPlane);
  let left = chainageM;
  for (const [index, b] of points.entries()) {
    const a = points[index - 1];
    if (!a) continue;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (length > 0 && left <= length) {
      const share = Math.max(left, 0) / length;
      return metric.toDegrees([a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]);
    }
    left -= length;
  }
  return line.at(-1) ?? null;
}
