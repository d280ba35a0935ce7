import type { Layer } from "#layers/kit/define-layer.ts";
import type { Pattern, Symbology } from "#layers/kit/symbology.ts";
import { sizeAt, valueAt } from "./channel.ts";
import { type DrawnRow, pathOf } from "./drawing.ts";
import { type Frame, mmPerPixel, penOf, toPaper } from "./frame.ts";
import { colorIn } from "./ground.ts";
import { paintPattern } from "./paint-pattern.ts";
import { Strokes } from "./strokes.ts";
import type { Surface } from "./surface.ts";

/** What is only planned is hatched, wherever the layer does not hatch for a reason of its own. */
export const isPlannedArea = (layer: Layer, row: DrawnRow["row"]): boolean =>
  row["status"] === "planned" || (layer.fields["planned"]?.kind === "boolean" && row["planned"] === true);

export function patternOf(layer: Layer, symbology: Symbology, row: DrawnRow["row"]): Pattern {
  const own = valueAt<Pattern>(symbology.pattern ?? "none", row);
  return own === "none" && isPlannedArea(layer, row) ? "hatch" : own;
}

export function paintAreas(
  surface: Surface,
  frame: Frame,
  layer: Layer,
  symbology: Symbology,
  rows: readonly DrawnRow[],
): void {
  const place = toPaper(frame);
  const outlines = new Strokes();
  for (const { row, geometry } of rows) {
    const path = pathOf(geometry, place);
    const color = colorIn(valueAt(symbology.color, row), "light");
    const ink = symbology.outline ? colorIn(symbology.outline, "light") : color;
    if (symbology.opacity !== 0) surface.fill(path, { color, opacity: symbology.opacity ?? 1 });
    const pattern = patternOf(layer, symbology, row);
    if (pattern !== "none") paintPattern(surface, path, pattern, ink);
    const width = sizeAt(symbology.width ?? 1, row) * mmPerPixel * penOf(frame);
    outlines.add(path, {
      color: ink,
      width,
      ...(symbology.dash && { dash: symbology.dash.map((each) => each * width) }),
    });
  }
  outlines.paint(surface);
}
