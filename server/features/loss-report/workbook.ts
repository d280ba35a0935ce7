import { fill } from "#server/platform/http/problems.ts";
import type { Table } from "#server/platform/paper/report.ts";
import type { NamedReport } from "#server/platform/paper/report-xlsx.ts";
import { inWords, languagesOf } from "#server/platform/paper/words.ts";
import { heatTable, seasonTable, sectionsTable, worstFirst } from "./heat-tables.ts";
import { inputsTable } from "./inputs-table.ts";
import { cityOf, isSampleReport, type LossReport, zonesOf } from "./loss-report.ts";
import { sheetTexts, texts } from "./texts.ts";
import { balanceTable, indicatorsTable, zonesTable } from "./water-tables.ts";

/** The figures of the report for a spreadsheet, a sheet for each of its tables. */
export function workbookOf(report: LossReport): readonly NamedReport[] {
  const { year, titleBlock, printedOn, told } = report;
  const languages = languagesOf(report.languages);
  const [{ language, water, heat }] = told;
  const balance = cityOf(water);
  const zones = zonesOf(water);
  const sheet = (
    title: keyof typeof sheetTexts,
    table: Table,
    notes: readonly string[] = [],
  ): NamedReport => ({
    name: sheetTexts[title][language],
    report: {
      ...table,
      titleBlock: {
        ...titleBlock,
        title: fill(
          { ky: "{title}, {year}", ru: "{title}, {year}", en: "{title}, {year}" },
          {
            year,
            title: texts[title],
          },
        ),
      },
      ...{ languages: report.languages, paper: "A4", orientation: "landscape", printedOn, notes },
      sample: isSampleReport(report),
    },
  });
  const messages = (warnings: readonly { readonly message: string }[]): readonly string[] =>
    warnings.map(({ message }) => message);
  return [
    ...(balance
      ? [
          sheet("balance", balanceTable(balance, languages), [
            inWords(texts.balanceNote, languages),
            ...messages(told.flatMap((each) => cityOf(each.water)?.result.warnings ?? [])),
          ]),
          sheet("indicators", indicatorsTable(balance, languages)),
        ]
      : []),
    ...(zones.length > 0 ? [sheet("zones", zonesTable(zones, languages))] : []),
    ...(heat.result
      ? [
          sheet(
            "heat",
            heatTable(heat, languages),
            messages(told.flatMap((each) => each.heat.result?.warnings ?? [])),
          ),
          sheet("sections", sectionsTable(worstFirst(heat.sections), heat, languages)),
        ]
      : []),
    ...(balance ? [sheet("inputs", inputsTable(balance, languages, { remarks: true }))] : []),
    ...(heat.result ? [sheet("seasonInputs", seasonTable(heat, languages))] : []),
  ];
}
