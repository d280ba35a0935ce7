import { borderBox, paperSize } from "#contract/paper.ts";
import { ground } from "#painter/ground.ts";
import { rectangle, type Surface } from "#painter/surface.ts";
import { dateOnPaper } from "./date-on-paper.ts";
import { PdfFile } from "./pdf-file.ts";
import type { Report } from "./report.ts";
import { type LaidReport, layReport } from "./report-pages.ts";
import { sampleColor, sampleMark } from "./sample-mark.ts";
import { type LaidRow, paintRow } from "./table.ts";
import { heightOfLines } from "./text-box.ts";
import { paperTexts } from "./texts.ts";
import { paintTitleBlock, titleBlockSize } from "./title-block.ts";
import { inWords, languagesOf } from "./words.ts";

const ink = ground.ink.light;

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
    paintRow(surface, { columns, widths }, row, [left, y]);
    y += row.height;
  }
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
