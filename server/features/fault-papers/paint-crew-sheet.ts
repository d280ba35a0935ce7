import { borderBox, type PaperBox, paperSize } from "#contract/paper.ts";
import type { Language } from "#layers/kit/text.ts";
import { ground } from "#painter/ground.ts";
import { lineThrough, type PaperPoint, rectangle, type Surface } from "#painter/surface.ts";
import { paintSampleMark } from "#server/platform/paper/sample-mark.ts";
import { barLength, paintNorth, paintScaleBar } from "#server/platform/paper/scale-bar.ts";
import { heightOfLines, wrap, writeInBox } from "#server/platform/paper/text-box.ts";
import { paintTitleBlock, titleBlockSize } from "#server/platform/paper/title-block.ts";
import { inWords, languagesOf } from "#server/platform/paper/words.ts";
import type { CrewSheet } from "./crew-sheet.ts";
import { crewTexts as texts } from "./crew-texts.ts";
import { flowLeft, flowWidth, PageFlow, type Pages } from "./page-flow.ts";
import { crewScale, isolatedPen, paintBadge, paintCrewMap, unfedPen } from "./paint-crew-map.ts";
import { paintHeading, paintValves } from "./paint-valves.ts";

const ink = ground.ink.light;
const border = borderBox("A4", "portrait");
const factsTop = border.top + 14;
const factsHeight = 44;
const toolsHeight = 15;
const titleTop = border.top + border.height - titleBlockSize.height;

/** Millimetres: at 1:1000 the map shows as many metres. */
export const crewMapBox: PaperBox = {
  left: flowLeft,
  top: factsTop + factsHeight + 2,
  width: flowWidth,
  height: titleTop - toolsHeight - (factsTop + factsHeight + 2),
};

/** In front what and where, behind it the valves to tick: one sheet that a crew takes along. */
export function paintCrewSheet(pages: Pages, sheet: CrewSheet): void {
  const { surface } = pages;
  const languages = languagesOf(sheet.languages);
  pages.page(paperSize("A4", "portrait"));
  const heading = `${inWords(texts.title, languages)} ${sheet.code}`;
  surface.write(heading, [flowLeft, border.top + 8], { size: 6, weight: "bold", color: ink });
  paintFacts(surface, sheet);
  paintCrewMap(surface, crewMapBox, sheet.map, languages[0] ?? "ky");
  if (sheet.sample) paintSampleMark(surface, crewMapBox);
  paintKey(surface, sheet, languages);
  paintTitleBlock(
    surface,
    { left: border.left, top: titleTop },
    {
      texts: {
        ...sheet.titleBlock,
        title: { ky: `${texts.title.ky} ${sheet.code}`, ru: `${texts.title.ru} ${sheet.code}` },
      },
      ...{
        languages,
        scale: `1:${crewScale}`,
        sheet: 1,
        sheets: 1 + pagesBehind(surface, sheet, languages),
        printed: sheet.printed,
      },
    },
  );
  surface.stroke(rectangle(border.left, border.top, border.width, border.height), {
    ...{ color: ink, width: 0.7, cap: "butt" },
  });
  paintBack(new PageFlow(pages, heading), sheet, languages);
}

/** How many pages the back takes: laid out once on nothing, because the front tells the number. */
function pagesBehind(surface: Surface, sheet: CrewSheet, languages: readonly Language[]): number {
  let count = 0;
  const nothing = (): void => undefined;
  const blank: Surface = {
    ...{ stroke: nothing, fill: nothing, write: nothing, clipped: (_, draw) => draw() },
    textWidth: (text, lettering) => surface.textWidth(text, lettering),
  };
  paintBack(new PageFlow({ surface: blank, page: () => count++ }, ""), sheet, languages);
  return count;
}

function paintFacts(surface: Surface, { facts }: CrewSheet): void {
  const labelWidth = 34;
  const rowHeight = factsHeight / Math.max(facts.length, 6);
  for (const [index, { label, value }] of facts.entries()) {
    const top = factsTop + index * rowHeight;
    const cell = { left: flowLeft, top, height: rowHeight };
    writeInBox(
      surface,
      label,
      { ...cell, width: labelWidth },
      {
        ...{ weight: "regular", color: ground.quietInk.light, sizes: [2.4, 2.1, 1.8] },
      },
    );
    const room = { ...cell, left: flowLeft + labelWidth + 2, width: flowWidth - labelWidth - 2 };
    writeInBox(surface, value, room, {
      weight: "medium",
      color: ink,
      sizes: [3.6, 3.1, 2.6, 2.2, 1.9, 1.7],
    });
    const line = lineThrough([flowLeft, top + rowHeight], [flowLeft + flowWidth, top + rowHeight]);
    surface.stroke(line, { color: ink, width: 0.1 });
  }
}

/** North, scale, and what the marks on the map mean. */
function paintKey(surface: Surface, { map }: CrewSheet, languages: readonly Language[]): void {
  const middle = titleTop - toolsHeight / 2;
  paintNorth(surface, [flowLeft + 5, middle + 1.5], {
    convergenceDegrees: map.convergenceDegrees,
    languages,
  });
  paintScaleBar(surface, [flowLeft + 14, middle + 0.5], { scale: crewScale, languages });
  const left = flowLeft + 14 + barLength + 18;
  const lettering = { size: 2.2, weight: "regular", color: ink } as const;
  const swatch = (y: number, at: number): PaperPoint => [left + at, y];
  const lines = [
    { pen: isolatedPen, text: inWords(texts.isolated, languages) },
    { pen: unfedPen, text: inWords(texts.unfed, languages) },
  ];
  for (const [index, { pen, text }] of lines.entries()) {
    const y = middle - 3.4 + index * 4;
    surface.stroke(lineThrough(swatch(y, 0), swatch(y, 9)), pen);
    surface.write(text, swatch(y, 11), lettering);
  }
  const y = middle + 5.4;
  paintBadge(surface, "1", "close", swatch(y - 0.4, 3));
  surface.write(inWords(texts.toClose, languages), swatch(y, 7), lettering);
  paintBadge(surface, "А", "open", swatch(y - 0.4, 41));
  surface.write(inWords(texts.toOpen, languages), swatch(y, 45), lettering);
}

function paintBack(flow: PageFlow, sheet: CrewSheet, languages: readonly Language[]): void {
  const { valves, notKnown } = sheet;
  for (const text of notKnown) paintText(flow, text, "bold");
  if (valves) {
    const { close, reserve, refeed, priority, hydrants, warnings } = valves;
    if (close.length === 0 && notKnown.length === 0)
      paintText(flow, inWords(texts.noValves, languages), "medium");
    paintValves(flow, { title: texts.close, lines: close, turn: "close" }, languages);
    paintValves(flow, { title: texts.reserve, lines: reserve, turn: "close" }, languages);
    paintValves(flow, { title: texts.refeed, lines: refeed, turn: "open" }, languages);
    paintNames(flow, inWords(texts.priority, languages), priority);
    paintNames(flow, inWords(texts.hydrants, languages), hydrants);
    paintNames(flow, inWords(texts.warnings, languages), warnings);
  }
  paintHours(flow, languages);
}

function paintNames(flow: PageFlow, heading: string, names: readonly string[]): void {
  if (names.length === 0) return;
  paintHeading(flow, heading, 5);
  paintText(flow, names.join("; "), "regular");
}

function paintText(flow: PageFlow, text: string, weight: "regular" | "medium" | "bold"): void {
  const size = 3;
  for (const line of wrap(flow.surface, text, flowWidth, { size, weight })) {
    const height = heightOfLines(1, size);
    flow.surface.write(line, [flowLeft, flow.take(height) + height / 2], { size, weight, color: ink });
  }
  flow.take(2);
}

/** What the crew fills in: the hours of its three buttons, and what it did. */
function paintHours(flow: PageFlow, languages: readonly Language[]): void {
  const { surface } = flow;
  const notes = 4;
  const top = flow.take(14, 14 + 8 + notes * 9);
  const third = flowWidth / 3;
  const label = { size: 3, weight: "medium", color: ink } as const;
  const rule = { color: ink, width: 0.2 } as const;
  for (const [index, text] of [texts.arrived, texts.closed, texts.done].entries()) {
    const x = flowLeft + index * third;
    surface.write(inWords(text, languages), [x, top + 5], label);
    surface.stroke(lineThrough([x, top + 12], [x + third - 6, top + 12]), rule);
  }
  const below = flow.take(8);
  surface.write(`${inWords(texts.whatWasDone, languages)}:`, [flowLeft, below + 5], label);
  for (let line = 0; line < notes; line++) {
    const y = flow.take(9) + 8;
    surface.stroke(lineThrough([flowLeft, y], [flowLeft + flowWidth, y]), rule);
  }
}
