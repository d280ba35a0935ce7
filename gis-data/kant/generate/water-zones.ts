import { waterVolume } from "#layers/registers/water-volume.ts";
import { waterZone } from "#layers/water/water-zone.ts";
import city from "../city.json" with { type: "json" };
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

const said = city.quotations.find(({ about }) => about === "water-balance");
if (!said) throw new Error("city.json does not quote the strategy on water");
const quotation = `«${said.words.ky}». ${said.source.ky}`;
const strategy = "Кант шаарын туруктуу өнүктүрүүнүн 2014-2017-жылдарга стратегиясы, 1.7";

type Volume = readonly [NonNullable<Item<typeof waterVolume>["row"]["component"]>, number];

/** Million m3 a year. Intake and paid are the strategy's; everything between them is sample data that the city may replace. */
const fromStrategy: readonly Volume[] = [
  ["system_input_volume", 5],
  ["paid_volume", 1],
];
const fromSample: readonly Volume[] = [
  ["billed_metered", 0.28],
  ["billed_unmetered", 1.17],
  ["unbilled_metered", 0],
  ["unbilled_unmetered", 0.12],
  ["unauthorised_consumption", 0.96],
  ["customer_metering_inaccuracies", 0.02],
  ["systematic_data_handling_errors", 0],
  ["mains_leakage", 1.7],
  ["service_connection_leakage", 0.63],
  ["tank_leakage_and_overflow", 0.12],
];

export function waterVolumeTable({ id }: Context): CityTable {
  const row = (
    [component, million]: Volume,
    i: number,
    mark: "strategy" | "sample",
  ): Item<typeof waterVolume> => ({
    row: {
      id: id("water_volume", component),
      code: `WV-2012-${String(i).padStart(2, "0")}`,
      year: 2012,
      component,
      volume_m3: Math.round(million * 1e6),
      mark,
      ...sample(),
      ...(mark === "strategy" && { source: strategy, remark: quotation }),
    },
    geometry: null,
  });
  return table(waterVolume, [
    ...fromStrategy.map((v, i) => row(v, i + 1, "strategy")),
    ...fromSample.map((v, i) => row(v, i + 3, "sample")),
  ]);
}
