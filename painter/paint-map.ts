import type { Language } from "#layers/kit/text.ts";
import type { DrawnLayer } from "./drawing.ts";
import type { Frame } from "./frame.ts";
import { paintAreas } from "./paint-areas.ts";
import { paintLabels } from "./paint-labels.ts";
import { paintLines } from "./paint-lines.ts";
import { paintPoints } from "./paint-points.ts";
import { rectangle, type Surface } from "./surface.ts";

type Options = {
  readonly language: Language;
  /** Told as layers and labels are drawn: the share of the rows that is done. */
  readonly painted?: (share: number) => void;
};

/** Draws layers from the ground up, in the order in which they are given, and then their labels. */
export function paintMap(
  surface: Surface,
  frame: Frame,
  drawn: readonly DrawnLayer[],
  { language, painted = () => undefined }: Options,
): void {
  const rowsDrawn = counter(drawn, (share) => painted(share / 2));
  const rowsLabelled = counter(drawn, (share) => painted((1 + share) / 2));
  const { left, top, width, height } = frame;
  surface.clipped(rectangle(left, top, width, height), () => {
    for (const { layer, rows } of drawn) {
      const { symbology, geometry } = layer;
      rowsDrawn(rows.length);
      if (!symbology) continue;
      if (geometry === "Point") paintPoints(surface, frame, layer, symbology, rows);
      else if (geometry === "LineString") paintLines(surface, frame, layer, symbology, rows);
      else paintAreas(surface, frame, layer, symbology, rows);
    }
    paintLabels(surface, frame, drawn, { language, labelled: rowsLabelled });
  });
}

/** Sums up rows that are begun with and tells which share of all they are. */
function counter(drawn: readonly DrawnLayer[], tell: (share: number) => void): (rows: number) => void {
  const all = drawn.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  return (rows) => {
    tell(all === 0 ? 1 : done / all);
    done += rows;
  };
}
