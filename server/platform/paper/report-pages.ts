import { borderBox, type PaperBox } from "#contract/paper.ts";
import type { Surface } from "#painter/surface.ts";
import { cellText, type Report, type ReportCell } from "./report.ts";
import { heightOfLines, wrap } from "./text-box.ts";
import { titleBlockSize } from "./title-block.ts";
import { inWords, languagesOf } from "./words.ts";

export const textSize = 2.4;
export const cellPad = 1;
const margin = 5;
/** Title, sample mark and notes of the first page; the following ones begin with the table. */
const headingHeight = 12;
const footHeight = 6;

/** Where they stand on the first page: beside the title block where it leaves room, else between title and table. */
export type PlacedNotes = {
  readonly lines: readonly string[];
  readonly size: number;
  readonly left: number;
  readonly top: number;
};

/** Lines of text by column, and how high the row is. */
export type LaidRow = {
  readonly cells: readonly (readonly string[])[];
  readonly height: number;
  readonly kind: "head" | "row" | "sum" | "total";
};
export type LaidReport = {
  readonly widths: readonly number[];
  readonly head: LaidRow;
  readonly notes: PlacedNotes;
  readonly pages: readonly { readonly table: PaperBox; readonly rows: readonly LaidRow[] }[];
};

const heightOf = (cells: readonly (readonly string[])[]): number =>
  heightOfLines(Math.max(1, ...cells.map((lines) => lines.length)), textSize) + 2 * cellPad;

/** A row that no page can hold goes on over the next one; nothing is left out. */
function cutToFit(row: LaidRow, room: number): readonly LaidRow[] {
  if (row.height <= room) return [row];
  const count = Math.max(1, Math.floor((room - 2 * cellPad) / heightOfLines(1, textSize)));
  const longest = Math.max(...row.cells.map((lines) => lines.length));
  return Array.from({ length: Math.ceil(longest / count) }, (_, part) => {
    const cells = row.cells.map((lines) => lines.slice(part * count, (part + 1) * count));
    return { ...row, cells, height: heightOf(cells) };
  });
}

const noteSizes = [textSize, 2.2, 2, 1.85, 1.7] as const;
/** Narrower than this a note is a column of single words. */
const leastNoteWidth = 60;

function placeNotes(
  surface: Pick<Surface, "textWidth">,
  notes: readonly string[],
  border: PaperBox,
): PlacedNotes {
  const lay = (size: number, width: number) =>
    notes.flatMap((note) => wrap(surface, note, width, { size, weight: "regular" }));
  const left = border.left + margin;
  const beside = border.width - titleBlockSize.width - 2 * margin;
  const room = titleBlockSize.height - margin;
  if (beside >= leastNoteWidth)
    for (const size of noteSizes) {
      const lines = lay(size, beside);
      if (heightOfLines(lines.length, size) <= room)
        return { lines, size, left, top: border.top + border.height - titleBlockSize.height };
    }
  const lines = lay(textSize, border.width - 2 * margin);
  return { lines, size: textSize, left, top: border.top + margin + headingHeight };
}

/** Breaks a report over pages. The title block stands on the first one; heads are repeated on each. */
export function layReport(surface: Pick<Surface, "textWidth">, report: Report): LaidReport {
  const border = borderBox(report.paper, report.orientation);
  const languages = languagesOf(report.languages);
  const width = border.width - 2 * margin;
  const shares = report.columns.reduce((sum, { share }) => sum + share, 0);
  const widths = report.columns.map(({ share }) => (width * share) / shares);
  const lay = (texts: readonly string[], kind: LaidRow["kind"]): LaidRow => {
    const weight = kind === "row" ? "regular" : "medium";
    const cells = texts.map((text, index) =>
      wrap(surface, text, (widths[index] ?? 0) - 2 * cellPad, { size: textSize, weight }),
    );
    return { cells, height: heightOf(cells), kind };
  };
  const head = lay(
    report.columns.map(({ title }) => inWords(title, languages)),
    "head",
  );
  const notes = placeNotes(surface, report.notes, border);
  const notesAbove = notes.top < border.top + border.height / 2 ? notes.lines.length : 0;
  const tableOn = (page: number): PaperBox => {
    const above = page === 0 ? headingHeight + heightOfLines(notesAbove, textSize) : 0;
    const below = page === 0 ? titleBlockSize.height + margin : footHeight;
    const top = border.top + margin + above;
    return { left: border.left + margin, top, width, height: border.top + border.height - below - top };
  };
  const sums = new Set(report.sums);
  const leastRoom = Math.min(tableOn(0).height, tableOn(1).height) - head.height;
  const laid = (row: readonly ReportCell[], kind: LaidRow["kind"]): LaidRow =>
    lay(
      report.columns.map((column, index) => cellText(row[index] ?? null, column)),
      kind,
    );
  const waiting = [
    ...report.rows.map((row, index) => laid(row, sums.has(index) ? "sum" : "row")),
    ...(report.totals ?? []).map((row) => laid(row, "total")),
  ].flatMap((row) => cutToFit(row, leastRoom));
  const pages: { table: PaperBox; rows: LaidRow[] }[] = [{ table: tableOn(0), rows: [] }];
  let used = head.height;
  const totalsHeight = waiting.reduce((sum, { kind, height }) => sum + (kind === "total" ? height : 0), 0);
  for (const [index, row] of waiting.entries()) {
    const page = pages.at(-1);
    // Figures that add up are read on one page.
    const isFirstTotal = row.kind === "total" && waiting[index - 1]?.kind !== "total";
    // The line of a day never begins a page: it is read under the last line that it counts.
    const next = waiting[index + 1];
    const withSum = row.height + (next?.kind === "sum" ? next.height : 0);
    const together = isFirstTotal ? totalsHeight : withSum;
    const needed = together <= leastRoom ? together : row.height;
    if (page && used + needed <= page.table.height) {
      page.rows.push(row);
      used += row.height;
      continue;
    }
    pages.push({ table: tableOn(pages.length), rows: [row] });
    used = head.height + row.height;
  }
  return { widths, head, notes, pages };
}
