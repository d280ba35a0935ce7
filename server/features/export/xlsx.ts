import type { Row, Cell as SheetCell } from "write-excel-file/node";
import writeExcelFile from "write-excel-file/node";
import type { Cell, Column } from "./table.ts";

const decimals = 3;
/** Excel's own limit for a text. */
const longestText = 32_767;
const widest = 40;

export type Workbook = {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Name of the second sheet, and what stands on it. */
  readonly about: { readonly title: string; readonly lines: readonly (readonly [string, string])[] };
};

/** Figures stay figures and dates dates, so that the sheet can be summed and sorted. */
export async function writeWorkbook(path: string, { title, columns, rows, about }: Workbook): Promise<void> {
  const head: Row = columns.map((column) => ({
    value: column.title,
    fontWeight: "bold",
    wrap: true,
    alignVertical: "top",
  }));
  const body = rows.map((row): Row => row.map((value, index) => sheetCell(value, columns[index])));
  const lines = about.lines.map(
    ([name, value]): Row => [
      { value: name, fontWeight: "bold" },
      { value, wrap: true },
    ],
  );
  await writeExcelFile([
    {
      sheet: sheetName(title),
      data: [head, ...body],
      stickyRowsCount: 1,
      columns: columns.map((column, index) => ({ width: width(column, rows, index) })),
    },
    { sheet: sheetName(about.title), data: lines, columns: [{ width: 24 }, { width: 90 }] },
  ]).toFile(path);
}

function sheetCell(value: Cell, column: Column | undefined): SheetCell {
  if (value === null) return null;
  const kind = column?.field?.kind;
  if (kind === "rate") return { value: Number(value), type: Number, format: "0.0000" };
  if (kind === "date" && typeof value === "string")
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: "dd.mm.yyyy" };
  if (typeof value === "number") {
    const whole = Number.isInteger(value);
    return {
      value,
      type: Number,
      ...(kind === "number" && !whole && { format: `0.${"0".repeat(decimals)}` }),
    };
  }
  if (typeof value === "boolean") return { value, type: Boolean };
  return { value: value.slice(0, longestText), type: String };
}

const sheetName = (title: string): string => title.replace(/[\\/?*[\]:]/g, " ").slice(0, 31);

function width(column: Column, rows: readonly (readonly Cell[])[], index: number): number {
  const longest = Math.max(...rows.slice(0, 50).map((row) => String(row[index] ?? "").length), 6);
  return Math.min(widest, Math.max(longest, Math.ceil(column.title.length / 2)) + 2);
}
