import type { PaperBox } from "#contract/paper.ts";
import type { Lettering, Surface } from "#painter/surface.ts";

type Style = Pick<Lettering, "weight" | "color"> & {
  readonly align?: "start" | "middle" | "end";
  /** Millimetres of the em square: the largest first; the first that fits is taken. */
  readonly sizes: readonly number[];
};

/** Between the lines of a text, in sizes of its letters. */
const leading = 1.25;

/** Words on lines of at most `width`, unbreakable spaces kept; a word that is wider than a line is broken, because nothing may be left out. */
export function wrap(
  surface: Pick<Surface, "textWidth">,
  text: string,
  width: number,
  lettering: Pick<Lettering, "size" | "weight">,
): string[] {
  // Word by word: surfaces remember the widths of words, and each growing line would be one of its own.
  const widthOf = (words: string): number => surface.textWidth(words, lettering);
  const space = widthOf(" ");
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    let used = 0;
    for (const word of paragraph.split(/[^\S\u00a0]+/).filter((each) => each !== "")) {
      const own = widthOf(word);
      const longer = line === "" ? own : used + space + own;
      if (longer <= width) {
        line = line === "" ? word : `${line} ${word}`;
        used = longer;
        continue;
      }
      if (line !== "") lines.push(line);
      line = word;
      while (widthOf(line) > width && line.length > 1) {
        let end = line.length - 1;
        while (end > 1 && widthOf(line.slice(0, end)) > width) end--;
        lines.push(line.slice(0, end));
        line = line.slice(end);
      }
      used = widthOf(line);
    }
    lines.push(line);
  }
  return lines;
}

export const heightOfLines = (count: number, size: number): number => count * size * leading;

/** Writes a text in the middle of a box's height, as large as fits; the smallest size is kept even when it does not. */
export function writeInBox(
  surface: Surface,
  text: string,
  { left, top, width, height }: PaperBox,
  { weight, color, align = "start", sizes }: Style,
): void {
  if (text === "") return;
  const laid = sizes.map((size) => ({ size, lines: wrap(surface, text, width, { size, weight }) }));
  const chosen = laid.find(({ size, lines }) => heightOfLines(lines.length, size) <= height) ?? laid.at(-1);
  if (!chosen) return;
  const { size, lines } = chosen;
  const x = align === "start" ? left : align === "end" ? left + width : left + width / 2;
  const first = top + height / 2 - heightOfLines(lines.length, size) / 2 + (size * leading) / 2;
  for (const [index, line] of lines.entries())
    surface.write(line, [x, first + index * size * leading], { size, weight, color, align });
}
