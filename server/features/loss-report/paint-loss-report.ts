import { borderBox } from "#contract/paper.ts";
import type { Surface } from "#painter/surface.ts";
import { fill } from "#server/platform/http/problems.ts";
import { dateOnPaper } from "#server/platform/paper/date-on-paper.ts";
import { PageFlow, type Pages } from "#server/platform/paper/page-flow.ts";
import { paintTitleBlock, titleBlockSize } from "#server/platform/paper/title-block.ts";
import { inWords, languagesOf } from "#server/platform/paper/words.ts";
import { isSampleReport, type LossReport } from "./loss-report.ts";
import { paintHeat } from "./paint-heat.ts";
import { paintMethod } from "./paint-method.ts";
import { paintWater } from "./paint-water.ts";
import { paintZones } from "./paint-zones.ts";
import { texts } from "./texts.ts";

/** Draws the report, in each of its languages one after the other. Answers the number of pages. */
export function paintLossReport(
  pages: Pages,
  report: LossReport,
  painted: (share: number) => void = () => undefined,
): number {
  const { surface } = pages;
  const nothing = (): void => undefined;
  // Laid out once on nothing, because the first page tells the number of pages.
  const blank: Surface = {
    ...{ stroke: nothing, fill: nothing, write: nothing, clipped: nothing },
    textWidth: (text, lettering) => surface.textWidth(text, lettering),
  };
  const count = flowed({ surface: blank, page: nothing }, report, 0, nothing);
  return flowed(pages, report, count, painted);
}

function flowed(pages: Pages, report: LossReport, count: number, painted: (share: number) => void): number {
  const { told, titleBlock, printedOn } = report;
  const languages = languagesOf(report.languages);
  const border = borderBox("A4", "portrait");
  const flow = new PageFlow(pages, {
    heading: inWords(titleBlock.title, languages),
    foot: (page) => inWords(fill(texts.sheet, { page, pages: count }), languages),
    sample: isSampleReport(report),
    block: {
      height: titleBlockSize.height,
      paint: (top) =>
        paintTitleBlock(
          pages.surface,
          { left: border.left, top },
          {
            ...{ texts: titleBlock, languages, scale: null, sheet: 1, sheets: count },
            printed: dateOnPaper(printedOn),
          },
        ),
    },
  });
  const sections = [paintWater, paintZones, paintHeat, paintMethod];
  for (const [half, each] of told.entries()) {
    flow.turn();
    for (const [index, paint] of sections.entries()) {
      paint(flow, report, each);
      painted((half + (index + 1) / sections.length) / told.length);
    }
  }
  return flow.count;
}
