import type { Layer } from "#layers/kit/define-layer.ts";
import { rowLabel } from "#layers/kit/row-label.ts";
import type { Symbology } from "#layers/kit/symbology.ts";
import type { Language } from "#layers/kit/text.ts";
import { stretches } from "./along-line.ts";
import { valueAt } from "./channel.ts";
import { type DrawnRow, partsOf } from "./drawing.ts";
import { toPaper } from "./frame.ts";
import { colorIn, ground, inkOf } from "./ground.ts";
import { isStreetName, lineLabelZoom, saysLetter, wholeLineLabelZoom } from "./label-rules.ts";
import type { LabelSheet } from "./label-sheet.ts";
import type { PaperPoint } from "./surface.ts";

/** Millimetres between two labels of the same text. */
const spacing = { street: 85, line: 55 } as const;
const streetSize = 2.5;
const lineSize = 2.1;
/** How far a line may leave the text that stands on it, in sizes of the letters. */
const bend = 0.35;

function textOf(
  layer: Layer,
  symbology: Symbology,
  row: DrawnRow["row"],
  language: Language,
  whole: boolean,
) {
  const letter = symbology.letter ? valueAt(symbology.letter, row)[language] : "";
  if (letter === "") return rowLabel(layer, row, language);
  if (!whole) return letter;
  const label = rowLabel(layer, row, language);
  return saysLetter(layer, symbology) && label !== "" ? label : `${letter} ${label}`.trim();
}

const lengthOf = ({ row }: DrawnRow): number => (typeof row["length_m"] === "number" ? row["length_m"] : 0);

export function labelLines(
  sheet: LabelSheet,
  layer: Layer,
  symbology: Symbology,
  rows: readonly DrawnRow[],
  { language, crowded }: { language: Language; crowded: boolean },
): void {
  const { zoom } = sheet.frame;
  if (zoom < lineLabelZoom(layer)) return;
  const isStreet = isStreetName(layer);
  const size = isStreet ? streetSize : lineSize;
  const weight = isStreet ? "medium" : "regular";
  const place = toPaper(sheet.frame);
  for (const { row, geometry } of [...rows].sort((one, other) => lengthOf(other) - lengthOf(one))) {
    const text = textOf(layer, symbology, row, language, zoom >= wholeLineLabelZoom(layer));
    if (text === "") continue;
    const width = sheet.width(text, size, weight) + size;
    const color = isStreet ? ground.quietInk.light : inkOf(colorIn(valueAt(symbology.color, row), "light"));
    for (const [piece] of partsOf(geometry, place)) {
      if (!piece || !("points" in piece)) continue;
      for (const { middle, turn } of stretches(piece.points, width, bend * size)) {
        // Pipes lie in the middle of the streets, so that a street's name stands beside it.
        const at = isStreet && crowded ? beside(middle, turn, size) : middle;
        if (sheet.isNear(text, at, isStreet ? spacing.street : spacing.line)) continue;
        if (sheet.tryWrite({ text, at, size, weight, color, turn })) sheet.remember(text, at);
      }
    }
  }
}

function beside([x, y]: PaperPoint, turn: number, distance: number): PaperPoint {
  const angle = ((turn - 90) * Math.PI) / 180;
  return [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
}
