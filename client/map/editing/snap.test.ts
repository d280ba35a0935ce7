import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Position } from "../geometry.ts";
import { metricOf } from "../metric.ts";
import { metricProjection } from "../projections.ts";
import { type SnapFeature, SnapIndex } from "./snap.ts";

const metric = metricOf(metricProjection({ metric_srid: 7694, datum_shifts: [], centre: [74.85, 42.89] }));
const origin = metric.toPlane([74.85, 42.89]);
/** A place some metres east and north of the middle of the city. */
const at = (east: number, north: number): Position => metric.toDegrees([origin[0] + east, origin[1] + north]);

const node = (id: string, east: number, north: number): SnapFeature => ({
  layer: "water_junction",
  id,
  role: "node",
  geometry: { type: "Point", coordinates: at(east, north) },
});
const pipe: SnapFeature = {
  layer: "water_main",
  id: "pipe",
  role: "link",
  geometry: { type: "LineString", coordinates: [at(0, 0), at(100, 0)] },
};

describe("snapping", () => {
  const index = new SnapIndex([pipe, node("end", 100, 0)], metric);

  test("a layer whose rows move along catches nothing with what it was", () => {
    expect(index.snap(at(97, 1), { reachM: 5, exceptLayer: "water_junction" })).toMatchObject({ id: "pipe" });
  });

  test("a node catches before the pipe that is nearer", () => {
    expect(index.snap(at(97, 1), { reachM: 5 })).toMatchObject({ kind: "node", id: "end", at: at(100, 0) });
  });

  test("the side of a pipe catches where no corner is in reach", () => {
    const caught = index.snap(at(50, 3), { reachM: 5 });
    expect(caught).toMatchObject({ kind: "edge", id: "pipe" });
    expect(metric.length([caught?.at ?? [0, 0], at(50, 0)])).toBeLessThan(0.001);
  });

  test("a fitting is caught by a pipe only, and anywhere along it", () => {
    const caught = index.snap(at(97, 1), { reachM: 5, linksOnly: true });
    expect(caught).toMatchObject({ kind: "edge", id: "pipe" });
  });

  test("a row does not catch itself, and nothing is caught from afar", () => {
    expect(index.snap(at(50, 3), { reachM: 5, except: "pipe" })).toBeNull();
    expect(index.snap(at(50, 30), { reachM: 5 })).toBeNull();
    expect(new SnapIndex([], metric).snap(at(0, 0), { reachM: 5 })).toBeNull();
  });
});

test("the nearest node in reach catches, whatever the nodes", () => {
  const metres = fc.double({ min: -500, max: 500, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(metres, metres), { minLength: 1, maxLength: 40 }),
      metres,
      metres,
      fc.double({ min: 0.5, max: 200, noNaN: true }),
      (places, east, north, reachM) => {
        const nodes = places.map(([x, y], index) => node(String(index), x, y));
        const caught = new SnapIndex(nodes, metric).snap(at(east, north), { reachM });
        const distances = nodes.map(({ geometry }) =>
          geometry.type === "Point" ? metric.length([geometry.coordinates, at(east, north)]) : Infinity,
        );
        const nearest = Math.min(...distances);
        if (nearest > reachM + 1e-6) expect(caught).toBeNull();
        else if (nearest < reachM - 1e-6) {
          // Exactly the stored coordinates: a pipe's end must lie on its node.
          expect(nodes.some(({ geometry }) => geometry.coordinates === caught?.at)).toBe(true);
          expect(metric.length([caught?.at ?? [0, 0], at(east, north)])).toBeCloseTo(nearest, 5);
        }
      },
    ),
  );
});
