import { expect, test } from "vitest";
import type { Position } from "../geometry.ts";
import { metricOf } from "../metric.ts";
import { metricProjection } from "../projections.ts";
import { straighten } from "./straighten.ts";

const metric = metricOf(metricProjection({ metric_srid: 7694, datum_shifts: [], centre: [74.85, 42.89] }));
const from: Position = [74.85, 42.89];

test("a second wall stands square to the first, whichever way the house is turned", () => {
  const corner = metric.along(from, 12, 37);
  const sloppy = metric.along(corner, 8, 37 + 90 - 5);
  const straight = straighten(metric, corner, from, sloppy);
  expect(metric.bearing(corner, straight)).toBeCloseTo(127, 4);
  expect(metric.length([corner, straight])).toBeCloseTo(8 * Math.cos((5 * Math.PI) / 180), 4);
});

test("the first leg keeps to steps from north", () => {
  expect(metric.bearing(from, straighten(metric, from, null, metric.along(from, 50, 41)))).toBeCloseTo(45, 4);
});
