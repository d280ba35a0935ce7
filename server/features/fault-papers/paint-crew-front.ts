import { borderBox, type PaperBox } from "#contract/paper.ts";
import type { Language } from "#layers/kit/text.ts";
import { ground } from "#painter/ground.ts";
import { lineThrough, type Surface } from "#painter/surface.ts";
import { flowLeft, flowWidth } from "#server/platform/paper/page-flow.ts";
import { barLength, paintNorth, paintScaleBar } from "#server/platform/paper/scale-bar.ts";
import { wrap, writeInBox } from "#server/platform/paper/text-box.ts";
import { titleBlockSize } from "#server/platform/paper/title-block.ts";
import { inWords } from "#server/platform/paper/words.ts";
import type { CrewSheet } from "./crew-sheet.ts";
import { crewTexts as texts } from "./crew-texts.ts";
import { isolatedPart, isolatedPen, unfedPart, unfedPen } from "./cut-layers.ts";
import { paintBadge } from "./paint-badges.ts";
import { crewScale } from "./paint-crew-map.ts";

const ink = ground.ink.light;
const border = borderBox("A4", "portrait");
const factsTop = border.top + 14;
const factsHeight = 46;
const keyHeight = 15;
export const titleTop = border.top + border.height - titleBlockSize.height;

/** Millimetres: at 1:1000 the map shows as many metres. */
export const crewMapBox: PaperBox = {
  left: flowLeft,
  top: factsTop + factsHeight + 2,
  width: flowWidth,
  height: titleTop - keyHeight - (factsTop + factsHeight + 2),
};

const labelWidth = 34;
const valueWidth = flowWidth - labelWidth - 2;
/** Letters by which the rows share the room: a long report gets more lines. */
const measured = 3.1;

export function paintCrewFacts(surface: Surface, { facts }: CrewSheet): void {
  const lines = facts.map(({ value }) =>
    Math.min(3, wrap(surface, value, valueWidth, { size: measured, weight: "medium" }).length),
  );
  const lineHeight =
    factsHeight /
    Math.max(
      7,
      lines.reduce((sum, count) => sum + count, 0),
    );
  let top = factsTop;
  for (const [index, { label, value }] of facts.entries()) {
    const height = lineHeight * (lines[index] ?? 1);
    const cell = { left: flowLeft, top, width: labelWidth, height };
    writeInBox(surface, label, cell, {
      ...{ weight: "regular", color: ground.quietInk.light, sizes: [2.4, 2.1, 1.8] },
    });
    const room = { left: flowLeft + labelWidth + 2, top, width: valueWidth, height };
    writeInBox(surface, value, room, {
      ...{ weight: "medium", color: ink, sizes: [3.6, 3.1, 2.8, 2.5, 2.2, 1.9, 1.7] },
    });
    top += height;
    surface.stroke(lineThrough([flowLeft, top], [flowLeft + flowWidth, top]), { color: ink, width: 0.1 });
  }
}

/** North, scale, and what the marks on the map mean. */
export function paintCrewKey(surface: Surface, { map }: CrewSheet, languages: readonly Language[]): void {
  const middle = titleTop - keyHeight / 2;
  const { convergenceDegrees } = map;
  paintNorth(surface, [flowLeft + 5, middle + 1.5], { convergenceDegrees, languages });
  paintScaleBar(surface, [flowLeft + 14, middle + 0.5], { scale: crewScale, languages });
  const left = flowLeft + 14 + barLength + 16;
  const lettering = { size: 2.2, weight: "regular", color: ink } as const;
  const parts = [
    { pen: isolatedPen, title: isolatedPart.title },
    { pen: unfedPen, title: unfedPart.title },
  ];
  for (const [index, { pen, title }] of parts.entries()) {
    const y = middle - 4.6 + index * 3.8;
    surface.stroke(lineThrough([left, y], [left + 9, y]), pen);
    surface.write(inWords(title, languages), [left + 11, y], lettering);
  }
  const y = middle + 4;
  let x = left + 2.8;
  for (const [mark, turn, text] of [
    ["1", "close", texts.toClose],
    ["2", "reserve", texts.ifItFails],
    ["А", "open", texts.toOpen],
  ] as const) {
    const words = inWords(text, languages);
    paintBadge(surface, mark, turn, [x, y]);
    surface.write(words, [x + 4, y], lettering);
    x += surface.textWidth(words, lettering) + 10;
  }
}
