import type { Language, Text } from "#layers/kit/text.ts";
import { ground } from "#painter/ground.ts";
import { rectangle } from "#painter/surface.ts";
import { flowLeft, flowWidth, type PageFlow } from "#server/platform/paper/page-flow.ts";
import { writeInBox } from "#server/platform/paper/text-box.ts";
import { inWords } from "#server/platform/paper/words.ts";
import type { ValveLine } from "./crew-sheet.ts";
import { crewTexts as texts } from "./crew-texts.ts";
import { paintBadge } from "./paint-badges.ts";

const ink = ground.ink.light;
const thin = { color: ink, width: 0.2, cap: "butt" } as const;
const rowHeight = 10;
/** Of the strip that says what must be closed first. */
const beforeHeight = 5.5;
const headHeight = 11;
const tick = 5.2;
const sizes = [2.9, 2.5, 2.2, 1.9] as const;

const columns: readonly { readonly title: Text; readonly width: number }[] = [
  { title: texts.number, width: 10 },
  { title: texts.valve, width: 33 },
  { title: texts.diameter, width: 12 },
  { title: texts.turns, width: 16 },
  { title: texts.proven, width: 22 },
  { title: texts.walk, width: 14 },
  { title: texts.found, width: 17 },
  { title: texts.notFound, width: 17 },
  { title: texts.holds, width: 17 },
  { title: texts.doesNotHold, width: 17 },
];
const boxesFrom = 6;

const inner = (left: number, top: number, width: number, height: number) => ({
  ...{ left: left + 0.6, top: top + 0.4, width: width - 1.2, height: height - 0.8 },
});

/** A table of valves with boxes to tick for what was found on the spot. */
export function paintValves(
  flow: PageFlow,
  title: Text,
  lines: readonly ValveLine[],
  languages: readonly Language[],
): void {
  if (lines.length === 0) return;
  paintHeading(flow, inWords(title, languages), headHeight + rowHeight);
  paintHead(flow, languages);
  for (const line of lines) paintLine(flow, line);
  flow.take(3);
}

/** On one line, as large as it fits; never without what stands under it. */
export function paintHeading(flow: PageFlow, text: string, below: number): void {
  const height = 7;
  const top = flow.take(height, height + below);
  const box = { left: flowLeft, top, width: flowWidth, height: height - 1.5 };
  writeInBox(flow.surface, text, box, { weight: "bold", color: ink, sizes: [3.6, 3.3, 3, 2.7, 2.4] });
}

function paintHead(flow: PageFlow, languages: readonly Language[]): void {
  const top = flow.take(headHeight, headHeight + rowHeight);
  let x = flowLeft;
  for (const { title, width } of columns) {
    const cell = rectangle(x, top, width, headHeight);
    flow.surface.fill(cell, { color: "#e3e8ec" });
    flow.surface.stroke(cell, thin);
    writeInBox(flow.surface, inWords(title, languages, "\n"), inner(x, top, width, headHeight), {
      ...{ weight: "medium", color: ink, align: "middle", sizes: [2.2, 2, 1.8, 1.6] },
    });
    x += width;
  }
}

function paintLine(flow: PageFlow, line: ValveLine): void {
  const { surface } = flow;
  const below = line.before === "" ? 0 : beforeHeight;
  const top = flow.take(rowHeight + below);
  const middle = top + rowHeight / 2;
  const values = ["", line.name, line.diameter, line.turns, line.proven, line.walk];
  let x = flowLeft;
  for (const [index, { width }] of columns.entries()) {
    surface.stroke(rectangle(x, top, width, rowHeight), thin);
    if (index === 0) paintBadge(surface, line.mark, line.turn, [x + width / 2, middle]);
    else if (index >= boxesFrom)
      surface.stroke(rectangle(x + (width - tick) / 2, middle - tick / 2, tick, tick), {
        ...{ color: ink, width: 0.4 },
      });
    else
      writeInBox(surface, values[index] ?? "", inner(x, top, width, rowHeight), {
        ...{ weight: index === 1 ? "medium" : "regular", color: ink, sizes },
        align: index === 1 ? "start" : "middle",
      });
    x += width;
  }
  if (below === 0) return;
  surface.stroke(rectangle(flowLeft, top + rowHeight, x - flowLeft, below), thin);
  writeInBox(surface, line.before, inner(flowLeft + 10, top + rowHeight, x - flowLeft - 10, below), {
    ...{ weight: "medium", color: ink, sizes },
  });
}
