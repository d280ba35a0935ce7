import type { PaperBox } from "#contract/paper.ts";
import type { Language } from "#layers/kit/text.ts";
import { ground } from "#painter/ground.ts";
import type { Surface } from "#painter/surface.ts";
import { barLength, paintNorth, paintScaleBar } from "#server/platform/paper/scale-bar.ts";
import { writeInBox } from "#server/platform/paper/text-box.ts";

type Tools = {
  readonly scale: number;
  readonly convergenceDegrees: number;
  readonly languages: readonly Language[];
  readonly notes: readonly string[];
};

const northWidth = 13;
const instrumentsHeight = 14;
const barRoom = barLength + 16;

/** North, scale and what must be known before measuring: beside each other where there is room, else above each other. */
export function paintTools(surface: Surface, box: PaperBox, tools: Tools): void {
  const { left, top, width, height } = box;
  const wide = width > 2 * barRoom;
  const middle = wide ? top + height / 2 : top + instrumentsHeight / 2 + 1;
  paintNorth(surface, [left + northWidth / 2, middle + 1.5], tools);
  paintScaleBar(surface, [left + northWidth + 3, middle + 0.5], tools);
  const aside = northWidth + barRoom;
  const notes = wide
    ? { left: left + aside, top, width: width - aside, height }
    : { left, top: top + instrumentsHeight + 3, width, height: height - instrumentsHeight - 3 };
  writeInBox(surface, tools.notes.join("\n"), notes, {
    weight: "regular",
    color: ground.ink.light,
    sizes: [2, 1.85, 1.7, 1.55, 1.4, 1.3, 1.2, 1.1],
  });
}
