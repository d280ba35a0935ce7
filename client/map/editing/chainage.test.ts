import fc from "fast-check";
import { expect, test } from "vitest";
import type { Position } from "../geometry.ts";
import { metricOf } from "../metric.ts";
import { metricProjection } from "../projections.ts";
import { nearestOnLine, placeAlong } from "./chainage.ts";

const metric = metricOf(metricProjection({ metric_srid: 7694, datum_shifts: [], centre: [74.85, 42.89] }));
const start: Position = [74.85, 42.89];
const corner = metric.along(start, 100, 90);
const line = [start, corner, metric.along(corner, 50, 0)];

test("a valve beside a pipe is measured from the pipe's first point, round its corner", () => {
  const found = nearestOnLine(metric, line, metric.along(metric.along(corner, 20, 0), 2, 90));
  expect(found?.chainageM).toBeCloseTo(120, 4);
  expect(found?.distanceM).toBeCloseTo(2, 4);
});

test("beyond the end the end is nearest", () => {
  expect(nearestOnLine(metric, line, metric.along(line[2] ?? start, 30, 0))?.chainageM).toBeCloseTo(150, 4);
  expect(placeAlong(metric, line, 900)).toEqual(line[2]);
});

test("a place at a chainage lies at that chainage", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 150, noNaN: true }), (chainage) => {
      const at = placeAlong(metric, line, chainage);
      const found = at && nearestOnLine(metric, line, at);
      expect(found?.chainageM).toBeCloseTo(chainage, 3);
      expect(found?.distanceM).toBeLessThan(0.001);
    }),
  );
});
