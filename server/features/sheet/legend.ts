import type { PaperBox } from "#contract/paper.ts";
import type { Language } from "#layers/kit/text.ts";
import { ground } from "#painter/ground.ts";
import type { LegendLine } from "#painter/legend-of-drawn.ts";
import { paintSwatch, swatchWidth } from "#painter/paint-swatch.ts";
import type { Surface } from "#painter/surface.ts";
import { heightOfLines, wrap } from "#server/platform/paper/text-box.ts";
import { inWords } from "#server/platform/paper/words.ts";

const ink = ground.ink.light;
const afterSwatch = 1.6;
const columnGap = 3;
/** Sizes of the letters, the first that lets everything in is taken. */
const sizes = [2.1, 1.9, 1.7, 1.55] as const;
const leastHeight = 3.9;

type Measured = { readonly line: LegendLine; readonly text: readonly string[]; readonly height: number };
type Placed = Measured & { readonly left: number; readonly top: number };
type Laid = {
  readonly placed: readonly Placed[];
  readonly rest: readonly LegendLine[];
  readonly size: number;
};

const columnWidth = (languages: readonly Language[], size: number): number =>
  (languages.length > 1 ? 58 : 46) * (size / sizes[0]) ** 0.6;

const indentOf = ({ look }: LegendLine): number => (look === null ? 0 : swatchWidth + afterSwatch);
const weightOf = ({ kind }: LegendLine) => (kind === "layer" ? "medium" : "regular");

function measure(
  surface: Surface,
  line: LegendLine,
  width: number,
  size: number,
  languages: readonly Language[],
) {
  const lettering = { size, weight: weightOf(line) } as const;
  const text = wrap(surface, inWords(line.label, languages), width - indentOf(line), lettering);
  const air = line.look === null ? 1 : 1.2;
  return {
    line,
    text,
    height: Math.max(line.look ? leastHeight * (size / sizes[0]) : 0, heightOfLines(text.length, size) + air),
  };
}

/** Fills columns from the left. A heading never stands alone at the foot of one. */
function flow(
  surface: Surface,
  lines: readonly LegendLine[],
  box: PaperBox,
  { size, languages }: { size: number; languages: readonly Language[] },
): Laid {
  const count = Math.max(1, Math.floor((box.width + columnGap) / (columnWidth(languages, size) + columnGap)));
  const width = (box.width - (count - 1) * columnGap) / count;
  const measured = lines.map((line) => measure(surface, line, width, size, languages));
  const placed: Placed[] = [];
  let [column, y] = [0, 0];
  for (const [index, one] of measured.entries()) {
    const next = measured[index + 1];
    const needed = one.height + (one.line.look === null && next ? next.height : 0);
    if (y > 0 && y + needed > box.height) [column, y] = [column + 1, 0];
    if (column >= count) return { placed, rest: lines.slice(index), size };
    placed.push({ ...one, left: box.left + column * (width + columnGap), top: box.top + y });
    y += one.height;
  }
  return { placed, rest: [], size };
}

/** Puts a legend into a box as large as fits. What does not fit at all is for another sheet. */
export function layLegend(
  surface: Surface,
  lines: readonly LegendLine[],
  box: PaperBox,
  languages: readonly Language[],
): Laid {
  const tries = sizes.map((size) => flow(surface, lines, box, { size, languages }));
  const whole = tries.find(({ rest }) => rest.length === 0);
  return whole ?? flow(surface, lines, box, { size: sizes[1], languages });
}

export function paintLegend(surface: Surface, { placed, size }: Laid, languages: readonly Language[]): void {
  for (const { line, text, height, left, top } of placed) {
    const middle = top + height / 2;
    if (line.look) paintSwatch(surface, line.look, [left + swatchWidth / 2, middle], languages[0] ?? "ky");
    const first = middle - heightOfLines(text.length - 1, size) / 2;
    for (const [index, words] of text.entries())
      surface.write(words, [left + indentOf(line), first + heightOfLines(index, size)], {
        size,
        weight: weightOf(line),
        color: ink,
      });
  }
}
