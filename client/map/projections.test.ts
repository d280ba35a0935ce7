import { describe, expect, test } from "vitest";
import { metricProjection, projectionOf } from "./projections.ts";

const shifts = [{ srid: 28_413, towgs84: "23.57,-140.95,-79.8,0,0.35,0.79,-0.22", source: "PROJ" }];

describe("plane coordinates", () => {
  test("SK-42 zone 13 and Kyrg-06 zone 3 are those of PostGIS to a centimetre", () => {
    const sk42 = projectionOf(28_413, shifts)?.toPlane([74.85, 42.89]) ?? [0, 0];
    expect(sk42[0]).toBeCloseTo(13_487_795.534, 2);
    expect(sk42[1]).toBeCloseTo(4_750_564.696, 2);
    const kyrg06 = projectionOf(7694, shifts)?.toPlane([74.85, 42.89]) ?? [0, 0];
    expect(kyrg06[0]).toBeCloseTo(3_327_228.77, 2);
    expect(kyrg06[1]).toBeCloseTo(4_765_297.208, 2);
  });

  test("the way back ends where it began", () => {
    for (const srid of [7694, 28_413, 32_643]) {
      const projection = projectionOf(srid, shifts);
      const there = projection?.toPlane([74.8612, 42.8831]);
      const back = there && projection?.toDegrees(there);
      expect(back?.[0]).toBeCloseTo(74.8612, 8);
      expect(back?.[1]).toBeCloseTo(42.8831, 8);
    }
  });

  test("SK-42 without a named datum shift is not guessed", () => {
    expect(projectionOf(28_413, [])).toBeNull();
  });

  test("a city with a plane of its own kind is measured in the UTM zone of its centre", () => {
    const [east] = metricProjection({ metric_srid: 3067, datum_shifts: [], centre: [75, 42] }).toPlane([
      75, 42,
    ]);
    expect(east).toBeCloseTo(500_000, 1);
  });
});
