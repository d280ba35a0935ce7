import type { BalanceInput, BalanceInputName, BalanceRow, StoredBalance } from "#contract/water-balance.ts";
import { figureMark } from "#layers/kit/asset-fields.ts";
import type { Language, Text } from "#layers/kit/text.ts";
import { waterSystemData } from "#layers/registers/water-system-data.ts";
import { waterVolume } from "#layers/registers/water-volume.ts";
import type { ReportCell, Table } from "#server/platform/paper/report.ts";
import { inWords } from "#server/platform/paper/words.ts";
import { capitalised, markOf } from "./balance-lines.ts";
import { columnTexts, gaveWay, unitTexts } from "./table-texts.ts";
import { markTexts } from "./texts.ts";

/** Names of system data tell their unit themselves. */
const inputTexts: Readonly<Record<BalanceInputName, Text>> = {
  ...waterVolume.fields.component.values,
  ...waterSystemData.fields.datum.values,
};

/** Every figure that the balance was calculated from, and under it those that gave way to it. */
export function inputsTable(
  { inputs, result }: StoredBalance,
  languages: readonly Language[],
  { remarks }: { readonly remarks: boolean },
): Table {
  const sourcesOf = (rows: readonly BalanceRow[]): string =>
    [...new Set(rows.flatMap(({ source, remark }) => (remarks ? [source, remark] : [source])))]
      .filter((said) => said !== null && said !== "")
      .join(". ");
  const say = (text: Text): string => inWords(text, languages);
  const unitOf = (name: BalanceInputName): string =>
    name in waterVolume.fields.component.values ? say(unitTexts.m3) : "";
  const line = (input: BalanceInput): readonly ReportCell[] => {
    const { name, rows, data_grade } = input;
    const used = result.used.find((one) => one.input === name);
    return [
      say(capitalised(inputTexts[name])),
      used?.value ?? null,
      unitOf(name),
      used?.ci95_percent ?? null,
      data_grade,
      say(used?.assumed ? markTexts.assumed : markOf(input)),
      sourcesOf(rows),
    ];
  };
  const other = (name: BalanceInputName, row: BalanceRow): readonly ReportCell[] => [
    `\u00a0\u00a0\u00a0${say(gaveWay)}`,
    row.value,
    unitOf(name),
    row.ci95_percent,
    row.data_grade,
    say(figureMark.values[row.mark]),
    sourcesOf([row]),
  ];
  return {
    columns: [
      { title: columnTexts.input, share: 50 },
      { title: columnTexts.value, share: 24, decimals: 1, mixed: true },
      { title: columnTexts.unit, share: 16 },
      { title: columnTexts.limits, share: 13, decimals: 1 },
      { title: columnTexts.grade, share: 17, decimals: 0 },
      { title: columnTexts.mark, share: 28 },
      { title: columnTexts.source, share: 52 },
    ],
    rows: inputs.flatMap((input) => [line(input), ...input.others.map((row) => other(input.name, row))]),
  };
}
