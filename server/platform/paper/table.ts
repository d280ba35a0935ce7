import type { Language } from "#layers/kit/text.ts";
import { ground } from "#painter/ground.ts";
import { type PaperPoint, rectangle, type Surface } from "#painter/surface.ts";
import { cellText, type ReportCell, type Table } from "./report.ts";
import { heightOfLines, wrap } from "./text-box.ts";
import { inWords } from "./words.ts";

/** Millimetres: of the letters, and between letters and lines. */
const textSize = 2.4;
const cellPad = 1;

/** Lines of text by column, and how high the row is. */
export type LaidRow = {
  readonly cells: readonly (readonly string[])[];
  readonly height: number;
  readonly kind: "head" | "row" | "sum" | "total";
};
export type LaidTable = {
  readonly widths: readonly number[];
  readonly head: LaidRow;
  /** Rows, then totals. */
  readonly rows: readonly LaidRow[];
};

const heightOf = (cells: readonly (readonly string[])[]): number =>
  heightOfLines(Math.max(1, ...cells.map((lines) => lines.length)), textSize) + 2 * cellPad;

type Layout = {
  readonly width: number;
  readonly languages: readonly Language[];
  /** Whose way of writing figures; left out: that of the country. */
  readonly numerals?: Language;
};

/** Breaks the texts of a table into the lines of columns that are together so wide. */
export function layTable(
  surface: Pick<Surface, "textWidth">,
  { columns, rows, sums, totals }: Table,
  { width, languages, numerals }: Layout,
): LaidTable {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (width * share) / shares);
  const lay = (texts: readonly string[], kind: LaidRow["kind"]): LaidRow => {
    const weight = kind === "row" ? "regular" : "medium";
    const cells = texts.map((text, index) =>
      wrap(surface, text, (widths[index] ?? 0) - 2 * cellPad, { size: textSize, weight }),
    );
    return { cells, height: heightOf(cells), kind };
  };
  const laid = (row: readonly ReportCell[], kind: LaidRow["kind"]): LaidRow =>
    lay(
      columns.map((column, index) => cellText(row[index] ?? null, column, numerals)),
      kind,
    );
  const summing = new Set(sums);
  return {
    widths,
    head: lay(
      columns.map(({ title }) => inWords(title, languages)),
      "head",
    ),
    rows: [
      ...rows.map((row, index) => laid(row, summing.has(index) ? "sum" : "row")),
      ...(totals ?? []).map((row) => laid(row, "total")),
    ],
  };
}

/** A row that no page can hold goes on over the next one; nothing is left out. */
export function cutToFit(row: LaidRow, room: number): readonly LaidRow[] {
  if (row.height <= room) return [row];
  const count = Math.max(1, Math.floor((room - 2 * cellPad) / heightOfLines(1, textSize)));
  const longest = Math.max(...row.cells.map((lines) => lines.length));
  return Array.from({ length: Math.ceil(longest / count) }, (_, part) => {
    const cells = row.cells.map((lines) => lines.slice(part * count, (part + 1) * count));
    return { ...row, cells, height: heightOf(cells) };
  });
}

const ink = ground.ink.light;
const thin = { color: ink, width: 0.15, cap: "butt" } as const;

/** Draws one row with its upper left corner at the given place. */
export function paintRow(
  surface: Surface,
  { columns, widths }: Pick<Table, "columns"> & Pick<LaidTable, "widths">,
  row: LaidRow,
  [left, top]: PaperPoint,
): void {
  let x = left;
  for (const [column, width] of widths.entries()) {
    const box = rectangle(x, top, width, row.height);
    if (row.kind !== "row") surface.fill(box, { color: row.kind === "head" ? "#e3e8ec" : "#f3f5f7" });
    surface.stroke(box, thin);
    const end = row.kind !== "head" && columns[column]?.decimals !== undefined;
    for (const [line, text] of (row.cells[column] ?? []).entries())
      surface.write(
        text,
        [end ? x + width - cellPad : x + cellPad, top + cellPad + heightOfLines(line + 0.5, textSize)],
        {
          size: textSize,
          weight: row.kind === "row" ? "regular" : "medium",
          color: ink,
          align: end ? "end" : "start",
        },
      );
    x += width;
  }
}
