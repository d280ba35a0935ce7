import { waterSystemData } from "#layers/registers/water-system-data.ts";
import { waterVolume } from "#layers/registers/water-volume.ts";
import city from "../city.json" with { type: "json" };
import type { Context } from "./context.ts";
import { type CityTable, type Item, sample, table } from "./rows.ts";

const year = 2012;
const strategy = "Кант шаарын туруктуу өнүктүрүүнүн 2014-2017-жылдарга стратегиясы, 1.7";

type Row = Item<typeof waterVolume>["row"];
type Component = NonNullable<Row["component"]>;
type Known = Pick<Row, "method" | "ci95_percent" | "data_grade">;

/** Both are told in whole millions: their limits are half a million either way. */
const fromStrategy: readonly (readonly [Component, millions: number, ci95: number])[] = [
  ["system_input_volume", 5, 10],
  ["paid_volume", 1, 50],
];

/** How well each would be known in a town like this. */
const known = {
  system_input_volume: { method: "meter", ci95_percent: 10, data_grade: 4 },
  paid_volume: { method: "meter", ci95_percent: 5, data_grade: 6 },
  billed_metered: { method: "meter", ci95_percent: 5, data_grade: 5 },
  billed_unmetered: { method: "norm", ci95_percent: 25, data_grade: 3 },
  unbilled_metered: { method: "meter", data_grade: 3 },
  unbilled_unmetered: { method: "estimate", ci95_percent: 50, data_grade: 2 },
  unauthorised_consumption: { method: "estimate", ci95_percent: 50, data_grade: 1 },
  customer_metering_inaccuracies: { method: "estimate", ci95_percent: 50, data_grade: 2 },
  systematic_data_handling_errors: { method: "estimate", data_grade: 2 },
  mains_leakage: { method: "estimate", ci95_percent: 40, data_grade: 1 },
  service_connection_leakage: { method: "estimate", ci95_percent: 40, data_grade: 1 },
  tank_leakage_and_overflow: { method: "estimate", ci95_percent: 40, data_grade: 1 },
} as const satisfies Partial<Record<Component, Known>>;

/**
 * Thousand m³ of the six zones. Their sums are the city's: of intake and payment the strategy's, of everything between them
 * sample data that the city may replace. The first zone is old steel with the fewest meters, the last new polyethylene; the
 * reservoirs stand in the second.
 */
const byZone = {
  system_input_volume: [1375, 1080, 684, 853, 817, 191],
  billed_metered: [18, 25, 42, 77, 98, 20],
  billed_unmetered: [230, 176, 140, 258, 318, 48],
  unbilled_metered: [0, 0, 0, 0, 0, 0],
  unbilled_unmetered: [38, 19, 19, 18, 20, 6],
  unauthorised_consumption: [240, 228, 170, 150, 102, 70],
  customer_metering_inaccuracies: [2, 2, 3, 5, 7, 1],
  systematic_data_handling_errors: [0, 0, 0, 0, 0, 0],
  mains_leakage: [640, 380, 200, 250, 210, 20],
  service_connection_leakage: [195, 150, 110, 95, 62, 18],
  tank_leakage_and_overflow: [12, 100, 0, 0, 0, 8],
  paid_volume: [166, 145, 130, 235, 276, 48],
} as const satisfies Record<keyof typeof known, readonly number[]>;

const components = Object.keys(byZone).filter((name): name is keyof typeof byZone => name in byZone);

const thousands = (volumes: readonly number[]): number =>
  1000 * volumes.reduce((total, volume) => total + volume, 0);

function quotation(): string {
  const said = city.quotations.find(({ about }) => about === "water-balance");
  if (!said) throw new Error("city.json does not quote the strategy on water");
  return `«${said.words.ky}». ${said.source.ky}`;
}

export function waterVolumeTable({ id }: Context): CityTable {
  const told = fromStrategy.map(
    ([component, millions, ci95_percent]): Row => ({
      id: id("water_volume", component),
      year,
      component,
      volume_m3: millions * 1e6,
      ci95_percent,
      mark: "strategy",
      ...sample(),
      source: strategy,
      remark: quotation(),
    }),
  );
  const between = components
    .filter((component) => fromStrategy.every(([name]) => name !== component))
    .map(
      (component): Row => ({
        id: id("water_volume", component),
        year,
        component,
        volume_m3: thousands(byZone[component]),
        ...known[component],
        mark: "sample",
        ...sample(),
      }),
    );
  const zones = components.flatMap((component) =>
    byZone[component].map(
      (volume, zone): Row => ({
        id: id("water_volume", `${component}-${zone}`),
        zone_id: id("water_zone", zone),
        year,
        component,
        volume_m3: thousands([volume]),
        ...known[component],
        mark: "sample",
        ...sample(),
      }),
    ),
  );
  const coded = [...told, ...between, ...zones].map(
    (row, i): Item<typeof waterVolume> => ({
      row: { ...row, code: `WV-${year}-${String(i + 1).padStart(2, "0")}` },
      geometry: null,
    }),
  );
  return table(waterVolume, coded);
}

/** The rest the map measures. How long private pipes are nobody knows. */
export function waterSystemTable({ id }: Context): CityTable {
  const pressure: Item<typeof waterSystemData> = {
    row: {
      id: id("water_system_data", "average_pressure"),
      code: `WS-${year}-01`,
      year,
      datum: "average_pressure",
      value: 25,
      ci95_percent: 20,
      data_grade: 2,
      mark: "sample",
      ...sample(),
    },
    geometry: null,
  };
  return table(waterSystemData, [pressure]);
}
