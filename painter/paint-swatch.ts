import type { Language } from "#layers/kit/text.ts";
import { mmPerPixel } from "./frame.ts";
import { colorIn, ground, inkOf, lightness } from "./ground.ts";
import type { SwatchLook } from "./legend.ts";
import { paintPattern } from "./paint-pattern.ts";
import { paintMarker } from "./paint-points.ts";
import { lineThrough, type PaperPoint, rectangle, type Surface } from "./surface.ts";

export const swatchWidth = 9;
const swatchHeight = 3.4;
const widestLine = 1.6;
const largestSign = 1.6;

/** One look as the map shows it, around a point of the legend. */
export function paintSwatch(
  surface: Surface,
  look: SwatchLook,
  [x, y]: PaperPoint,
  language: Language,
): void {
  const [left, right] = [x - swatchWidth / 2, x + swatchWidth / 2];
  const color = colorIn(look.color, "light");
  if (look.kind === "point") {
    paintMarker(surface, look.marker, [x, y], Math.min(largestSign, look.size * mmPerPixel), { color });
    return;
  }
  const letter = look.letter?.[language] ?? "";
  const lettering = { size: 1.9, weight: "medium", align: "middle" } as const;
  if (look.kind === "area") {
    const box = rectangle(left, y - swatchHeight / 2, swatchWidth, swatchHeight);
    const outline = colorIn(look.outline, "light");
    if (look.opacity > 0) surface.fill(box, { color, opacity: look.opacity });
    if (look.pattern !== "none") paintPattern(surface, box, look.pattern, outline);
    surface.stroke(box, { color: outline, width: Math.min(0.5, look.width * mmPerPixel) });
    if (letter !== "") surface.write(letter, [x, y], { ...lettering, color: ground.ink.light });
    return;
  }
  const width = Math.min(widestLine, look.width * mmPerPixel);
  const line = lineThrough([left, y], [right, y]);
  if (look.casing && lightness(color) > 0.85)
    surface.stroke(line, { color: ground.curb.light, width: width + 0.25, cap: "butt" });
  surface.stroke(line, {
    color,
    width,
    cap: "butt",
    ...(look.dash && { dash: look.dash.map((each) => each * width) }),
  });
  if (letter !== "")
    surface.write(letter, [x, y], {
      ...lettering,
      color: inkOf(color),
      halo: { color: ground.casing.light, width: 0.5 },
    });
}
