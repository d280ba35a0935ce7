import type { Position } from "../geometry.ts";
import type { Metric } from "../metric.ts";

const stepDegrees = 15;

/** The place towards which a held Shift leads: as far as the pointer, in steps of 15° from the leg before, or from north. */
export function straighten(metric: Metric, from: Position, before: Position | null, to: Position): Position {
  const base = before ? metric.bearing(before, from) : 0;
  const turn = metric.bearing(from, to) - base;
  const bearing = base + Math.round(turn / stepDegrees) * stepDegrees;
  const length = metric.length([from, to]) * Math.cos(((turn + base - bearing) * Math.PI) / 180);
  return metric.along(from, length, bearing);
}
