import { expect, test } from "vitest";
import type { Position } from "./geometry.ts";
import { metricOf } from "./metric.ts";
import { metricProjection } from "./projections.ts";

const metric = metricOf(metricProjection({ metric_srid: 7694, datum_shifts: [], centre: [74.85, 42.89] }));
const corner: Position = [74.85, 42.89];

test("100 m by 50 m on the city's plane are 5,000 m², whatever Mercator makes of them", () => {
  const east = metric.along(corner, 100, 90);
  const ring = [corner, east, metric.along(east, 50, 0), metric.along(corner, 50, 0)];
  expect(metric.length([corner, east])).toBeCloseTo(100, 4);
  expect(metric.area(ring)).toBeCloseTo(5000, 2);
});

test("a bearing leads where it was measured", () => {
  const there = metric.along(corner, 250, 215);
  expect(metric.bearing(corner, there)).toBeCloseTo(215, 4);
  expect(metric.length([corner, there])).toBeCloseTo(250, 4);
});
