import { borderBox, paperSize } from "#contract/paper.ts";
import { mapBox } from "#contract/sheet-layout.ts";
import type { DrawnLayer } from "#painter/drawing.ts";
import { type Frame, zoomOfScale } from "#painter/frame.ts";
import { ground } from "#painter/ground.ts";
import { legendOfDrawn } from "#painter/legend-of-drawn.ts";
import { paintMap } from "#painter/paint-map.ts";
import { rectangle, type Surface } from "#painter/surface.ts";
import { fill } from "#server/platform/http/problems.ts";
import { dateOnPaper } from "#server/platform/paper/date-on-paper.ts";
import { isSample } from "#server/platform/paper/drawn-rows.ts";
import { paintSampleMark } from "#server/platform/paper/sample-mark.ts";
import { paintTitleBlock } from "#server/platform/paper/title-block.ts";
import { inWords, languagesOf } from "#server/platform/paper/words.ts";
import { paintGrid } from "./grid.ts";
import { layLegend, paintLegend } from "./legend.ts";
import { sheetTexts } from "./messages.ts";
import { notesOf } from "./notes.ts";
import { paintTools } from "./paint-tools.ts";
import type { SheetContent } from "./sheet-content.ts";
import { stripOf } from "./strip.ts";

const ink = ground.ink.light;
const border = { color: ink, width: 0.7, cap: "butt" } as const;

/** What pages are put into. */
export type Pages = {
  readonly surface: Surface;
  page(size: { width: number; height: number }): void;
};

/** Draws the whole sheet, and a second one where the legend needs it. Answers the number of pages. */
export function paintSheet(
  pages: Pages,
  content: SheetContent,
  drawn: readonly DrawnLayer[],
  painted: (share: number) => void = () => undefined,
): number {
  const { surface } = pages;
  const { order, centre, convergenceDegrees } = content;
  const languages = languagesOf(order.languages);
  const size = paperSize(order.paper, order.orientation);
  const box = borderBox(order.paper, order.orientation);
  const frame: Frame = {
    ...mapBox(order.paper, order.orientation),
    scale: order.scale,
    centre,
    zoom: zoomOfScale(order.scale, order.centre[1]),
  };
  const strip = stripOf(order);
  pages.page(size);
  const heading = 5;
  const legendBox = {
    ...strip.legend,
    top: strip.legend.top + heading,
    height: strip.legend.height - heading,
  };
  const legend = layLegend(surface, legendOfDrawn(drawn), legendBox, languages);
  const sheets = legend.rest.length > 0 ? 2 : 1;
  const { sheet_number, sheet_count } = order.title_block;
  const block = {
    texts: order.title_block,
    languages,
    scale: `1:${order.scale}`,
    sheets: Math.max(sheet_count, sheet_number + sheets - 1),
    printed: dateOnPaper(content.printedOn),
  };

  paintMap(surface, frame, drawn, { language: languages[0] ?? "ky", painted });
  paintGrid(surface, frame);
  if (isSample(drawn)) paintSampleMark(surface, frame);
  surface.stroke(rectangle(strip.whole.left, strip.whole.top, strip.whole.width, strip.whole.height), {
    ...border,
    width: 0.5,
  });
  paintLegendHeading(surface, strip.legend, languages);
  paintLegend(surface, legend, languages);
  const goesOn = fill(sheetTexts.legendOn, { sheet: sheet_number + 1 });
  const notes = [...(sheets > 1 ? [inWords(goesOn, languages)] : []), ...notesOf(content, drawn, languages)];
  paintTools(surface, strip.tools, { scale: order.scale, convergenceDegrees, languages, notes });
  paintTitleBlock(surface, strip.titleBlock, { ...block, sheet: sheet_number });
  surface.stroke(rectangle(box.left, box.top, box.width, box.height), border);
  if (sheets === 1) return 1;

  pages.page(size);
  const room = {
    left: box.left + 5,
    top: box.top + 5 + heading,
    width: box.width - 10,
    height: strip.titleBlock.top - box.top - 10 - heading,
  };
  paintLegendHeading(surface, { ...room, top: box.top + 5 }, languages);
  paintLegend(surface, layLegend(surface, legend.rest, room, languages), languages);
  paintTitleBlock(surface, strip.titleBlock, { ...block, scale: null, sheet: sheet_number + 1 });
  surface.stroke(rectangle(box.left, box.top, box.width, box.height), border);
  return sheets;
}

function paintLegendHeading(
  surface: Surface,
  { left, top }: { left: number; top: number },
  languages: ReturnType<typeof languagesOf>,
): void {
  surface.write(inWords(sheetTexts.legend, languages), [left, top + 1], {
    size: 2.6,
    weight: "bold",
    color: ink,
  });
}
