import { heatNorm } from "#layers/registers/heat-norm.ts";
import type { Context } from "./context.ts";
import { type CityTable, type Item, sample, table } from "./rows.ts";

/** Bore in mm, then W/m of both pipes at 65/50 and at 90/50 °C. */
type Line = readonly [bore: number, at65: number, at90: number];

const upTo5000: readonly Line[] = [
  [25, 50.4, 59.2],
  [32, 53.8, 63.2],
  [40, 57.6, 67.8],
  [50, 62.4, 73.6],
  [65, 70.4, 82.4],
  [80, 72, 84.8],
  [100, 77.6, 91.2],
  [125, 85.6, 100],
  [150, 96.8, 112],
  [200, 108.8, 124],
  [250, 116.8, 136],
  [300, 128, 148.8],
  [400, 150.4, 170.4],
  [500, 171.2, 196.8],
];

const above5000: readonly Line[] = [
  [25, 46.4, 54.4],
  [50, 56.8, 66.4],
  [80, 64.8, 76],
  [100, 69.6, 80],
  [125, 75.2, 88.8],
  [150, 84.8, 96.4],
  [200, 92.8, 109.6],
  [250, 101.6, 117.6],
  [300, 110.4, 125.8],
  [400, 127.2, 147.2],
];

const remark =
  "Башка бирөөнүн көчүрмөсүнөн: басылган ченем менен салыштырыңыз · По чужой записи: сверьте с печатной нормой · From a third party's transcript: compare with the printed norm";

export function heatNormTable({ id }: Context): CityTable {
  const rows = (
    clause: "B.9" | "B.7",
    hours_per_year: "up_to_5000" | "above_5000",
    lines: readonly Line[],
  ): Item<typeof heatNorm>[] =>
    lines.flatMap(([diameter_mm, at65, at90]) =>
      [[65, at65] as const, [90, at90] as const].map(([supply_c, w_per_m]) => ({
        row: {
          id: id("heat_norm", `${clause}-${diameter_mm}-${supply_c}`),
          code: `${clause}-${diameter_mm}-${supply_c}`,
          document: "СП 61.13330",
          clause,
          laying: "channel_less",
          laid_from: 1995,
          laid_to: 2010,
          hours_per_year,
          diameter_mm,
          supply_c,
          return_c: 50,
          w_per_m,
          confidence: "from_memory",
          remark,
          ...sample(),
        },
        geometry: null,
      })),
    );
  return table(heatNorm, [...rows("B.9", "up_to_5000", upTo5000), ...rows("B.7", "above_5000", above5000)]);
}
