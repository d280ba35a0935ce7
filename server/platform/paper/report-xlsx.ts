import type { Row } from "write-excel-file/node";
import writeExcelFile from "write-excel-file/node";
import { duties } from "#contract/paper.ts";
import { dateOnPaper } from "./date-on-paper.ts";
import { decimalsOf, type Report, type ReportCell, type ReportColumn } from "./report.ts";
import { sampleColor, sampleMark } from "./sample-mark.ts";
import { dutyTexts, paperTexts } from "./texts.ts";
import { inWords, languagesOf } from "./words.ts";

/** Excel's own limits. */
const longestText = 32_767;
const longestSheetName = 31;
const tableWidth = 120;
/** Figures too wide for their column are shown as a row of signs; texts go on in the next line. */
const leastWidth = { figure: 13, text: 8 } as const;

function sheetCell(cell: ReportCell, column: ReportColumn, fontWeight?: "bold") {
  const weight = { ...(fontWeight && { fontWeight }), alignVertical: "top" as const };
  if (cell === null || cell === "") return null;
  if (typeof cell === "string" && column.isDay)
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: "dd.mm.yyyy", ...weight } as const;
  if (typeof cell === "string")
    return { value: cell.slice(0, longestText), type: String, wrap: true, ...weight } as const;
  const decimals = decimalsOf(cell, column);
  const format = decimals > 0 ? `#,##0.${"0".repeat(decimals)}` : "#,##0";
  const signs = column.signed ? `+${format};-${format};${format}` : format;
  return { value: cell, type: Number, format: signs, ...weight } as const;
}

/** A report as one sheet of a workbook; without a name of its own the sheet has that of the report. */
export type NamedReport = { readonly name?: string; readonly report: Report };

/** The same report for a spreadsheet: figures stay figures, and the title block stands as rows around the table. */
export const reportXlsx = (path: string, report: Report): Promise<void> => workbookXlsx(path, [{ report }]);

/** Several reports in one file. Each sheet is whole in itself, as sheets are printed one by one. */
export async function workbookXlsx(path: string, reports: readonly NamedReport[]): Promise<void> {
  await writeExcelFile(reports.map(sheetOf)).toFile(path);
}

function sheetOf({ name, report }: NamedReport) {
  const { titleBlock, columns, printedOn, sample, notes } = report;
  const languages = languagesOf(report.languages);
  const title = inWords(titleBlock.title, languages);
  const line = (label: string, value: string): Row => [
    { value: label, fontWeight: "bold" },
    { value, type: String },
  ];
  const above: Row[] = [
    ...(sample ? [[{ value: sampleMark(), fontWeight: "bold" as const, textColor: sampleColor }]] : []),
    [{ value: title, fontWeight: "bold", fontSize: 14 }],
    line(inWords(paperTexts.organisation, languages), inWords(titleBlock.organisation, languages)),
    line(inWords(paperTexts.object, languages), inWords(titleBlock.object, languages)),
    line(inWords(paperTexts.printed, languages), dateOnPaper(printedOn)),
    ...notes.map((note): Row => [{ value: note }]),
    [],
  ];
  const head: Row = columns.map((column) => ({
    value: inWords(column.title, languages),
    fontWeight: "bold",
    wrap: true,
    alignVertical: "top",
  }));
  const lineOf =
    (weight?: "bold") =>
    (row: readonly ReportCell[]): Row =>
      columns.map((column, index) => sheetCell(row[index] ?? null, column, weight));
  const sums = new Set(report.sums);
  const rows = [
    ...report.rows.map((row, index) => lineOf(sums.has(index) ? "bold" : undefined)(row)),
    ...(report.totals ?? []).map(lineOf("bold")),
  ];
  const below = duties.map((duty): Row => {
    const { post, name } = titleBlock.signers[duty];
    const who = [inWords(post, languages), name].filter((part) => part !== "").join(", ");
    return line(inWords(dutyTexts[duty], languages), who);
  });
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  return {
    sheet: (name ?? title).replace(/[\\/?*[\]:]/g, " ").slice(0, longestSheetName) || "1",
    data: [...above, head, ...rows, [], ...below],
    ...(report.orientation === "landscape" && { orientation: report.orientation }),
    columns: columns.map(({ share, decimals }) => ({
      width: Math.max(leastWidth[decimals === undefined ? "text" : "figure"], (tableWidth * share) / shares),
    })),
  };
}
