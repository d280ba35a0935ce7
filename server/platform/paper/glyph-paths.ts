import { create, type Font } from "fontkit";
import type { Lettering } from "#painter/surface.ts";
import { fontFiles } from "./fonts.ts";

type Weight = Lettering["weight"];

const fonts = new Map<Weight, Font>();

function fontOf(weight: Weight): Font {
  const known = fonts.get(weight);
  if (known) return known;
  const font = create(fontFiles()[weight]);
  fonts.set(weight, font);
  return font;
}

/** Of the em square. */
export function widthOfText(text: string, weight: Weight): number {
  const font = fontOf(weight);
  return font.layout(text).advanceWidth / font.unitsPerEm;
}

const letters = {
  moveTo: "M",
  lineTo: "L",
  quadraticCurveTo: "Q",
  bezierCurveTo: "C",
  closePath: "Z",
} as const;

/** A line of letters as the d of an SVG path, from its left end on the baseline at 0, 0; `size` is the em square. */
export function pathOfText(text: string, weight: Weight, size: number): string {
  const font = fontOf(weight);
  const unit = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  const parts: string[] = [];
  let x = 0;
  for (const [index, { path }] of glyphs.entries()) {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const place = (value: number, at: number): string =>
      ((at % 2 === 0 ? x + xOffset + value : -(yOffset + value)) * unit).toFixed(3);
    for (const { command, args } of path.commands) parts.push(letters[command] + args.map(place).join(" "));
    x += xAdvance;
  }
  return parts.join("");
}
