import type { Layer } from "#layers/kit/define-layer.ts";
import { rowLabel } from "#layers/kit/row-label.ts";
import type { Symbology } from "#layers/kit/symbology.ts";
import type { Language } from "#layers/kit/text.ts";
import { type DrawnRow, pointsOf } from "./drawing.ts";
import { toPaper } from "./frame.ts";
import { ground } from "./ground.ts";
import { pointLabelZoom } from "./label-rules.ts";
import type { LabelSheet } from "./label-sheet.ts";
import { radiusOf } from "./paint-points.ts";
import type { PaperPoint } from "./surface.ts";

const size = 2.1;
const gap = 0.5;

/** Right of the sign first, as people write; then left, below, above. */
function placesAround([x, y]: PaperPoint, reach: number, width: number): readonly PaperPoint[] {
  const aside = reach + gap + width / 2;
  const away = reach + gap + size / 2;
  return [
    [x + aside, y],
    [x - aside, y],
    [x, y + away],
    [x, y - away],
  ];
}

export function labelPoints(
  sheet: LabelSheet,
  layer: Layer,
  symbology: Symbology,
  rows: readonly DrawnRow[],
  language: Language,
): void {
  if (sheet.frame.zoom < pointLabelZoom(layer)) return;
  const place = toPaper(sheet.frame);
  const weight = layer.named ? "medium" : "regular";
  for (const { row, geometry } of rows) {
    const text = rowLabel(layer, row, language);
    if (text === "") continue;
    const width = sheet.width(text, size, weight);
    const reach = radiusOf(sheet.frame, layer, symbology, row);
    for (const point of pointsOf(geometry, place)) {
      for (const at of placesAround(point, reach, width))
        if (sheet.tryWrite({ text, at, size, weight, color: ground.ink.light })) break;
    }
  }
}
