import { borderBox, type PaperBox } from "#contract/paper.ts";
import type { Surface } from "#painter/surface.ts";
import type { Report } from "./report.ts";
import { cutToFit, type LaidRow, type LaidTable, layTable } from "./table.ts";
import { heightOfLines, wrap } from "./text-box.ts";
import { titleBlockSize } from "./title-block.ts";
import { languagesOf } from "./words.ts";

const noteSize = 2.4;
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

export type LaidReport = {
  readonly widths: LaidTable["widths"];
  readonly head: LaidRow;
  readonly notes: PlacedNotes;
  readonly pages: readonly { readonly table: PaperBox; readonly rows: readonly LaidRow[] }[];
};

const noteSizes = [noteSize, 2.2, 2, 1.85, 1.7] as const;
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
  const lines = lay(noteSize, border.width - 2 * margin);
  return { lines, size: noteSize, left, top: border.top + margin + headingHeight };
}

/** Breaks a report over pages. The title block stands on the first one; heads are repeated on each. */
export function layReport(surface: Pick<Surface, "textWidth">, report: Report): LaidReport {
  const border = borderBox(report.paper, report.orientation);
  const languages = languagesOf(report.languages);
  const width = border.width - 2 * margin;
  const { widths, head, rows } = layTable(surface, report, { width, languages });
  const notes = placeNotes(surface, report.notes, border);
  const notesAbove = notes.top < border.top + border.height / 2 ? notes.lines.length : 0;
  const tableOn = (page: number): PaperBox => {
    const above = page === 0 ? headingHeight + heightOfLines(notesAbove, noteSize) : 0;
    const below = page === 0 ? titleBlockSize.height + margin : footHeight;
    const top = border.top + margin + above;
    return { left: border.left + margin, top, width, height: border.top + border.height - below - top };
  };
  const leastRoom = Math.min(tableOn(0).height, tableOn(1).height) - head.height;
  const waiting = rows.flatMap((row) => cutToFit(row, leastRoom));
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
