import { waterZone } from "#layers/water/water-zone.ts";
import type { CityPlan } from "./city-plan.ts";
import type { Context } from "./context.ts";
import type { Point } from "./point.ts";
import { centroid, type Ring, signedArea } from "./polygon.ts";
import { type CityTable, type Item, multiPolygonGeometry, sample, table } from "./rows.ts";
import { dissolve } from "./tiling.ts";

/** Six metering zones: three south of Lenin street, two north of it, one beyond the railway. */
export function waterZoneOf(plan: CityPlan, p: Point): number {
  if (p[1] > 960) return 5;
  if (plan.isNorth(p)) return p[0] < -60 ? 3 : 4;
  return p[0] < -505 ? 0 : p[0] < 395 ? 1 : 2;
}

export function waterZoneRings(plan: CityPlan): Ring[][] {
  const parts: Ring[][] = [[], [], [], [], [], []];
  for (const piece of plan.pieces) parts[waterZoneOf(plan, centroid(piece.block.ring))]?.push(piece.ring);
  for (const { key, ring } of plan.corridors) {
    const c = centroid(ring);
    parts[waterZoneOf(plan, key === "lenin" ? [c[0], c[1] + 40] : c)]?.push(ring);
  }
  return parts.map((rings) => dissolve(rings).filter((ring) => Math.abs(signedArea(ring)) > 1));
}

export function waterZoneTable({ plan, id }: Context): CityTable {
  const rows = waterZoneRings(plan).map(
    (rings, i): Item<typeof waterZone> => ({
      row: {
        id: id("water_zone", i),
        code: `DMA-${i + 1}`,
        name_ky: `Үлгү ${i + 1}-зона`,
        name_ru: `Образцовая зона ${i + 1}`,
        name_en: `Sample zone ${i + 1}`,
        kind: "metering",
        inlets: i === 5 ? 1 : 2,
        average_head_m: [19, 22, 21, 26, 27, 31][i] ?? 25,
        leakage_exponent: 1.15,
        ...sample(),
      },
      geometry: multiPolygonGeometry(rings),
    }),
  );
  return table(waterZone, rows);
}
