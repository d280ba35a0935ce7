import { borderBox, paperSize } from "#contract/paper.ts";
import { ground } from "#painter/ground.ts";
import { lineThrough, rectangle, type Surface } from "#painter/surface.ts";
import { dateOnPaper } from "./date-on-paper.ts";
import { PdfFile } from "./pdf-file.ts";
import type { Report } from "./report.ts";
import { cellPad, type LaidReport, type LaidRow, layReport, textSize } from "./report-pages.ts";
import { sampleColor, sampleMark } from "./sample-mark.ts";
import { heightOfLines } from "./text-box.ts";
import { paperTexts } from "./texts.ts";
import { paintTitleBlock, titleBlockSize } from "./title-block.ts";
import { inWords, languagesOf } from "./words.ts";

const ink = ground.ink.light;
const thin = { color: ink, width: 0.15, cap: "butt" } as const;

/** Draws a report's pages on any surface; `page` begins the next one. */
export function paintReport(
  paper: { readonly surface: Surface; page(size: { width: number; height: number }): void },
  report: Report,
): number {
  const { surface } = paper;
  const laid = layReport(surface, report);
  const size = paperSize(report.paper, report.orientation);
  const border = borderBox(report.paper, report.orientation);
  const languages = languagesOf(report.languages);
  const title = inWords(report.titleBlock.title, languages);
  const sheets = laid.pages.length;
  for (const [index, { table, rows }] of laid.pages.entries()) {
    paper.page(size);
    if (index === 0) {
      surface.write(title, [table.left, border.top + 8], { size: 4, weight: "bold", color: ink });
      const { lines, size: noteSize, left, top } = laid.notes;
      for (const [at, line] of lines.entries())
        surface.write(line, [left, top + heightOfLines(at + 0.5, noteSize)], {
          ...{ size: noteSize, weight: "regular", color: ink },
        });
      const corner = {
        left: border.left + border.width - titleBlockSize.width,
        top: border.top + border.height - titleBlockSize.height,
      };
      const printed = dateOnPaper(report.printedOn);
      paintTitleBlock(surface, corner, {
        ...{ texts: report.titleBlock, languages, scale: null, sheet: 1, sheets, printed },
      });
    } else {
      const foot = `${title}. ${inWords(paperTexts.sheet, languages)} ${index + 1} / ${sheets}`;
      const at = [border.left + border.width - 3, border.top + border.height - 3] as const;
      surface.write(foot, at, { size: 2.1, weight: "regular", color: ink, align: "end" });
    }
    if (report.sample) {
      const at = [border.left + border.width - 3, border.top + 3] as const;
      surface.write(sampleMark(), at, { size: 2.4, weight: "bold", color: sampleColor, align: "end" });
    }
    paintTable(surface, report, laid, { left: table.left, top: table.top, rows });
    surface.stroke(rectangle(border.left, border.top, border.width, border.height), {
      ...{ color: ink, width: 0.7, cap: "butt" },
    });
  }
  return sheets;
}

function paintTable(
  surface: Surface,
  { columns }: Report,
  { widths, head }: LaidReport,
  { left, top, rows }: { left: number; top: number; rows: readonly LaidRow[] },
): void {
  let y = top;
  for (const row of [head, ...rows]) {
    let x = left;
    for (const [column, width] of widths.entries()) {
      const box = rectangle(x, y, width, row.height);
      if (row.kind !== "row") surface.fill(box, { color: row.kind === "head" ? "#e3e8ec" : "#f3f5f7" });
      surface.stroke(box, thin);
      const end = row.kind !== "head" && columns[column]?.decimals !== undefined;
      for (const [line, text] of (row.cells[column] ?? []).entries())
        surface.write(
          text,
          [end ? x + width - cellPad : x + cellPad, y + cellPad + heightOfLines(line + 0.5, textSize)],
          {
            size: textSize,
            weight: row.kind === "row" ? "regular" : "medium",
            color: ink,
            align: end ? "end" : "start",
          },
        );
      x += width;
    }
    y += row.height;
  }
  surface.stroke(lineThrough([left, y], [left + widths.reduce((sum, each) => sum + each, 0), y]), thin);
}

/** Writes a report as a PDF in the city's frame. Belongs into a worker thread. Answers the number of pages. */
export async function reportPdf(path: string, report: Report): Promise<number> {
  const languages = languagesOf(report.languages);
  const file = new PdfFile(path, {
    title: inWords(report.titleBlock.title, languages),
    author: inWords(report.titleBlock.organisation, languages),
    language: languages[0] ?? "ky",
  });
  const pages = paintReport(file, report);
  await file.end();
  return pages;
}
