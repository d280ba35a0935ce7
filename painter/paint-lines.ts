import type { Layer } from "#layers/kit/define-layer.ts";
import type { Symbology } from "#layers/kit/symbology.ts";
import { sizeAt, valueAt } from "./channel.ts";
import { type DrawnRow, pathOf } from "./drawing.ts";
import { type Frame, mmOf, mmPerPixel, penOf, toPaper } from "./frame.ts";
import { colorIn, ground, lightness } from "./ground.ts";
import { stateDashes } from "./states.ts";
import { Strokes } from "./strokes.ts";
import type { Surface } from "./surface.ts";
import { trueWidthField } from "./true-size.ts";
import { lineStrength, strengthAt } from "./zoom-strength.ts";

/** Which dash says what a row is not yet, no more, or not exactly; null for what is there. */
export function stateOf(row: DrawnRow["row"]): keyof typeof stateDashes | null {
  if (row["status"] === "planned") return "planned";
  if (row["status"] === "out_of_service") return "out_of_service";
  return row["accuracy"] === "schematic" ? "schematic" : null;
}

/** Millimetres. Streets are as wide as on the ground, pipes as wide as their class. */
function widthOf(frame: Frame, layer: Layer, symbology: Symbology, row: DrawnRow["row"]): number {
  const pen = sizeAt(symbology.width ?? 1.5, row) * mmPerPixel * penOf(frame);
  const field = trueWidthField(layer, symbology);
  const metres = field === null ? null : row[field];
  return typeof metres === "number" ? mmOf(metres, frame) : pen;
}

/** Pixels that the edge of a line that lies over others is wider than the line. */
const edge = 1.8;

export function paintLines(
  surface: Surface,
  frame: Frame,
  layer: Layer,
  symbology: Symbology,
  rows: readonly DrawnRow[],
): void {
  const place = toPaper(frame);
  const strength = (symbology.opacity ?? 1) * strengthAt(lineStrength(layer, symbology), frame.zoom);
  const casings = new Strokes();
  const lines = new Strokes();
  for (const { row, geometry } of rows) {
    const path = pathOf(geometry, place);
    const color = colorIn(valueAt(symbology.color, row), "light");
    const width = widthOf(frame, layer, symbology, row);
    if (symbology.casing) {
      // A line as light as the paper has a darker edge; all others one of the paper's colour.
      const isLight = lightness(color) > 0.85;
      casings.add(path, {
        color: isLight ? ground.curb.light : ground.casing.light,
        width: width + (isLight ? 0.7 : edge) * mmPerPixel * penOf(frame),
        opacity: Math.min(strength, 0.85),
      });
    }
    const state = stateOf(row);
    const dash = state === null ? symbology.dash : stateDashes[state];
    lines.add(path, {
      color,
      width,
      ...(strength < 1 && { opacity: strength }),
      ...(dash && { dash: dash.map((each) => each * width), cap: "butt" as const }),
    });
  }
  casings.paint(surface);
  lines.paint(surface);
}
