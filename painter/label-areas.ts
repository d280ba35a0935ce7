import type { Layer } from "#layers/kit/define-layer.ts";
import { rowLabel } from "#layers/kit/row-label.ts";
import type { Symbology } from "#layers/kit/symbology.ts";
import type { Language } from "#layers/kit/text.ts";
import { valueAt } from "./channel.ts";
import { type DrawnRow, partsOf } from "./drawing.ts";
import { toPaper } from "./frame.ts";
import { ground } from "./ground.ts";
import { type Inside, insideOf } from "./inside-area.ts";
import { areaLabelZoom, wholeAreaLabelZoom } from "./label-rules.ts";
import type { LabelSheet } from "./label-sheet.ts";
import type { Piece } from "./surface.ts";

const letterSize = 2.9;
const smallestLetter = 1.7;
const labelSize = 2;
/** A label may reach over the edge of its area by so much of the room that it has. */
const overhang = 1.25;

/** Who looks at a sheet that one area fills by so much knows where he is. */
const knownShare = 0.5;

function areaOf(part: readonly Piece[]): number {
  const [outer] = part;
  if (!outer || !("points" in outer)) return 0;
  const { points } = outer;
  const doubled = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

const widestFirst = (one: Inside, other: Inside): number => other.room - one.room;

export function labelAreas(
  sheet: LabelSheet,
  layer: Layer,
  symbology: Symbology,
  rows: readonly DrawnRow[],
  language: Language,
): void {
  const { zoom } = sheet.frame;
  const lettered = symbology.letter !== undefined;
  // The letter is the key to the colour at every scale; a mere name waits for its zoom.
  if (!lettered && zoom < areaLabelZoom(layer)) return;
  const place = toPaper(sheet.frame);
  for (const { row, geometry } of rows) {
    const letter = symbology.letter ? valueAt(symbology.letter, row)[language] : "";
    const label = letter === "" || zoom >= wholeAreaLabelZoom(layer) ? rowLabel(layer, row, language) : "";
    const parts = partsOf(geometry, place);
    const { width, height } = sheet.frame;
    if (!lettered && parts.some((part) => areaOf(part) > knownShare * width * height)) continue;
    const least = letter === "" ? sheet.width(label, labelSize, weightOf(layer)) : smallestLetter;
    const needed = least / 2 / overhang;
    if (letter === "" && label === "") continue;
    const places = parts
      .map((part) => insideOf(part, needed))
      .filter((inside) => inside !== null)
      .sort(widestFirst);
    for (const [index, inside] of places.entries()) {
      if (letter !== "") writeLetter(sheet, letter, label, inside);
      else if (index === 0 && label !== "") writeName(sheet, layer, label, inside);
    }
  }
}

const weightOf = (layer: Layer) => (layer.named ? "medium" : "regular");

function writeLetter(sheet: LabelSheet, letter: string, label: string, { at, room }: Inside): void {
  const [x, y] = at;
  const color = ground.ink.light;
  const bold = { weight: "medium", color } as const;
  const whole = sheet.width(label, labelSize, "regular");
  const lines = [
    { text: letter, at: [x, y - 0.6 * labelSize] as const, size: letterSize, ...bold },
    { text: label, at: [x, y + 0.9 * labelSize] as const, size: labelSize, weight: "regular", color },
  ] as const;
  if (label !== "" && Math.hypot(whole / 2, letterSize) <= room * overhang && sheet.tryBlock(lines)) return;
  for (const size of [letterSize, 2.3, smallestLetter]) {
    const fits = Math.max(sheet.width(letter, size, "medium") / 2, size / 2) <= room * overhang;
    if (fits && sheet.tryWrite({ text: letter, at, size, ...bold })) return;
  }
}

function writeName(sheet: LabelSheet, layer: Layer, text: string, { at, room }: Inside): void {
  const color = layer.named ? ground.ink.light : ground.quietInk.light;
  const weight = weightOf(layer);
  if (sheet.width(text, labelSize, weight) / 2 <= room * overhang)
    sheet.tryWrite({ text, at, size: labelSize, weight, color });
}
