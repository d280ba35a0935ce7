import type { StoredBalance } from "#contract/water-balance.ts";
import type { Language } from "#layers/kit/text.ts";
import type { ReportColumn, Table } from "#server/platform/paper/report.ts";
import { inWords } from "#server/platform/paper/words.ts";
import { balanceLines } from "./balance-lines.ts";
import { columnTexts, indicatorTexts, unitTexts } from "./table-texts.ts";
import { markTexts } from "./texts.ts";
import { usedValue } from "./water-parts.ts";
import { zoneLines } from "./zone-lines.ts";

const volume: Pick<ReportColumn, "share" | "decimals"> = { share: 25, decimals: 0 };
const percent: Pick<ReportColumn, "share" | "decimals"> = { share: 20, decimals: 1 };

/** Steps into the table; a space that nobody breaks or drops. */
const indented = (text: string, depth: number): string => "\u00a0".repeat(3 * depth) + text;

export function balanceTable(balance: StoredBalance, languages: readonly Language[]): Table {
  const intake = usedValue(balance, "system_input_volume");
  const lines = balanceLines(balance);
  return {
    columns: [
      { title: columnTexts.component, share: 74 },
      { title: columnTexts.volume, ...volume },
      { title: columnTexts.share, ...percent, share: 22 },
      { title: columnTexts.limits, ...percent, share: 14 },
      { title: columnTexts.grade, share: 17, decimals: 0 },
      { title: columnTexts.mark, share: 33 },
    ],
    rows: lines.map(({ name, depth, volume: m3, ci95, grade, mark }) => [
      indented(inWords(name, languages), depth),
      m3,
      m3 === null || !intake ? null : (100 * m3) / intake,
      ci95,
      grade,
      inWords(mark, languages),
    ]),
    sums: lines.flatMap(({ depth }, index) => (depth < 2 ? [index] : [])),
  };
}

const figures = [
  { figure: "unpaid_water_percent", unit: unitTexts.percent },
  { figure: "non_revenue_water_percent", unit: unitTexts.percent },
  { figure: "real_losses_per_connection_per_day", unit: unitTexts.litres },
  { figure: "unavoidable_annual_real_losses", unit: unitTexts.volume },
  { figure: "infrastructure_leakage_index", unit: unitTexts.times },
] as const;

/** Of the city. Where the figures of the system come from stands among the inputs. */
export function indicatorsTable({ result }: StoredBalance, languages: readonly Language[]): Table {
  return {
    columns: [
      { title: columnTexts.indicator, share: 95 },
      { title: columnTexts.value, share: 28, decimals: 1, mixed: true },
      { title: columnTexts.unit, share: 22 },
      { title: columnTexts.limits, ...percent },
      { title: columnTexts.mark, share: 36 },
    ],
    rows: figures.map(({ figure, unit }) => {
      const { value, ci95_percent, assumed } = result[figure];
      const mark =
        value === null ? markTexts.unknown : assumed ? markTexts.partlyAssumed : markTexts.calculated;
      return [
        inWords(indicatorTexts[figure], languages),
        value,
        inWords(unit, languages),
        ci95_percent,
        inWords(mark, languages),
      ];
    }),
  };
}

export function zonesTable(balances: readonly StoredBalance[], languages: readonly Language[]): Table {
  const lines = zoneLines(balances);
  return {
    columns: [
      { title: columnTexts.place, share: 9, decimals: 0 },
      { title: columnTexts.zone, share: 40 },
      { title: columnTexts.intake, ...volume, share: 23 },
      { title: columnTexts.billed, ...volume, share: 24 },
      { title: columnTexts.paid, ...volume, share: 23 },
      { title: columnTexts.unpaid, ...percent, share: 23 },
      { title: columnTexts.real, ...volume, share: 24 },
      { title: columnTexts.limits, ...percent, share: 14 },
      { title: columnTexts.perConnection, ...volume, share: 25 },
    ],
    rows: lines.map((line) => [
      line.place,
      inWords(line.name, languages),
      ...[line.intake, line.billed, line.paid, line.unpaidPercent],
      ...[line.real, line.realCi95, line.perConnection],
    ]),
  };
}
