import type { Language, Text } from "#layers/kit/text.ts";
import { ground } from "#painter/ground.ts";
import { rectangle } from "#painter/surface.ts";
import { writeInBox } from "#server/platform/paper/text-box.ts";
import { inWords } from "#server/platform/paper/words.ts";
import type { ValveLine, ValveMark } from "./crew-sheet.ts";
import { crewTexts as texts } from "./crew-texts.ts";
import { flowLeft, type PageFlow } from "./page-flow.ts";
import { paintBadge } from "./paint-crew-map.ts";

const ink = ground.ink.light;
const thin = { color: ink, width: 0.2, cap: "butt" } as const;
const rowHeight = 10;
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

type Table = {
  readonly title: Text;
  readonly lines: readonly ValveLine[];
  readonly turn: ValveMark["turn"];
};

/** A table of valves with boxes to tick for what was found on the spot. */
export function paintValves(
  flow: PageFlow,
  { title, lines, turn }: Table,
  languages: readonly Language[],
): void {
  if (lines.length === 0) return;
  paintHeading(flow, inWords(title, languages), headHeight + rowHeight);
  paintHead({ surface: flow.surface, top: flow.take(headHeight, headHeight + rowHeight) }, languages);
  for (const line of lines) paintLine(flow, line, turn);
  flow.take(3);
}

export function paintHeading(flow: PageFlow, text: string, below: number): void {
  const height = 7;
  const top = flow.take(height, height + below);
  flow.surface.write(text, [flowLeft, top + height / 2], { size: 3.6, weight: "bold", color: ink });
}

function paintHead(
  { surface, ...flow }: { surface: PageFlow["surface"]; top: number },
  languages: readonly Language[],
): void {
  let x = flowLeft;
  for (const { title, width } of columns) {
    const cell = rectangle(x, flow.top, width, headHeight);
    surface.fill(cell, { color: "#e3e8ec" });
    surface.stroke(cell, thin);
    writeInBox(surface, inWords(title, languages, "\n"), inner(x, flow.top, width, headHeight), {
      ...{ weight: "medium", color: ink, align: "middle", sizes: [2.2, 2, 1.8, 1.6] },
    });
    x += width;
  }
}

const inner = (left: number, top: number, width: number, height: number) => ({
  ...{ left: left + 0.6, top: top + 0.4, width: width - 1.2, height: height - 0.8 },
});

function paintLine(flow: PageFlow, line: ValveLine, turn: ValveMark["turn"]): void {
  const { surface } = flow;
  const top = flow.take(rowHeight);
  const middle = top + rowHeight / 2;
  const name = line.before === "" ? line.name : `${line.name}\n${line.before}`;
  const texts = ["", name, line.diameter, line.turns, line.proven, line.walk];
  let x = flowLeft;
  for (const [index, { width }] of columns.entries()) {
    surface.stroke(rectangle(x, top, width, rowHeight), thin);
    if (index === 0) paintBadge(surface, line.mark, turn, [x + width / 2, middle]);
    else if (index >= boxesFrom)
      surface.stroke(rectangle(x + (width - tick) / 2, middle - tick / 2, tick, tick), {
        ...{ color: ink, width: 0.4 },
      });
    else
      writeInBox(surface, texts[index] ?? "", inner(x, top, width, rowHeight), {
        ...{ weight: index === 1 ? "medium" : "regular", color: ink, sizes },
        align: index === 1 ? "start" : "middle",
      });
    x += width;
  }
}
