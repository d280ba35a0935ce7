import type { Language } from "#layers/kit/text.ts";
import type { DrawnLayer } from "./drawing.ts";
import type { Frame } from "./frame.ts";
import { paintAreas } from "./paint-areas.ts";
import { paintLabels } from "./paint-labels.ts";
import { paintLines } from "./paint-lines.ts";
import { paintPoints } from "./paint-points.ts";
import { rectangle, type Surface } from "./surface.ts";

/** Draws layers from the ground up, in the order in which they are given, and then their labels. */
export function paintMap(
  surface: Surface,
  frame: Frame,
  drawn: readonly DrawnLayer[],
  language: Language,
): void {
  const { left, top, width, height } = frame;
  surface.clipped(rectangle(left, top, width, height), () => {
    for (const { layer, rows } of drawn) {
      const { symbology, geometry } = layer;
      if (!symbology) continue;
      if (geometry === "Point") paintPoints(surface, frame, layer, symbology, rows);
      else if (geometry === "LineString") paintLines(surface, frame, layer, symbology, rows);
      else paintAreas(surface, frame, layer, symbology, rows);
    }
    paintLabels(surface, frame, drawn, language);
  });
}
