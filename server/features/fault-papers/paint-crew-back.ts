import type { Language } from "#layers/kit/text.ts";
import { ground } from "#painter/ground.ts";
import { lineThrough } from "#painter/surface.ts";
import { flowLeft, flowWidth, type PageFlow } from "#server/platform/paper/page-flow.ts";
import { inWords } from "#server/platform/paper/words.ts";
import type { CrewSheet } from "./crew-sheet.ts";
import { crewTexts as texts } from "./crew-texts.ts";
import { paintHeading, paintValves } from "./paint-valves.ts";

const ink = ground.ink.light;

/** Behind the map: the valves with boxes to tick, who is without supply, and lines to write on. */
export function paintCrewBack(flow: PageFlow, sheet: CrewSheet, languages: readonly Language[]): void {
  const { valves, notKnown } = sheet;
  for (const text of notKnown) paintText(flow, text, "bold");
  if (valves) {
    const { close, reserve, refeed, priority, hydrants, warnings } = valves;
    if (close.length === 0 && notKnown.length === 0)
      paintText(flow, inWords(texts.noValves, languages), "medium");
    paintValves(flow, texts.close, close, languages);
    paintValves(flow, texts.reserve, reserve, languages);
    paintValves(flow, texts.refeed, refeed, languages);
    paintNames(flow, inWords(texts.priority, languages), priority);
    paintNames(flow, inWords(texts.hydrants, languages), hydrants);
    paintNames(flow, inWords(texts.warnings, languages), warnings);
  }
  if (sheet.report !== null) paintNames(flow, inWords(texts.what, languages), [sheet.report]);
  paintHours(flow, languages);
}

function paintNames(flow: PageFlow, heading: string, names: readonly string[]): void {
  if (names.length === 0) return;
  paintHeading(flow, heading, 5);
  paintText(flow, names.join("; "), "regular");
}

function paintText(flow: PageFlow, text: string, weight: "regular" | "medium" | "bold"): void {
  flow.write(text, { size: 3, weight });
  flow.take(2);
}

const noteLines = 4;
const noteHeight = 9;

/** What the crew fills in: the hours of its three buttons, and what it did. */
function paintHours(flow: PageFlow, languages: readonly Language[]): void {
  const { surface } = flow;
  const top = flow.take(14, 14 + 8 + noteLines * noteHeight);
  const third = flowWidth / 3;
  const label = { size: 3, weight: "medium", color: ink } as const;
  const rule = { color: ink, width: 0.2 } as const;
  for (const [index, text] of [texts.arrived, texts.closed, texts.done].entries()) {
    const x = flowLeft + index * third;
    surface.write(inWords(text, languages), [x, top + 5], label);
    surface.stroke(lineThrough([x, top + 12], [x + third - 6, top + 12]), rule);
  }
  surface.write(`${inWords(texts.whatWasDone, languages)}:`, [flowLeft, flow.take(8) + 5], label);
  for (let line = 0; line < noteLines; line++) {
    const y = flow.take(noteHeight) + noteHeight - 1;
    surface.stroke(lineThrough([flowLeft, y], [flowLeft + flowWidth, y]), rule);
  }
}
