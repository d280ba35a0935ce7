import type { PaperBox } from "#contract/paper.ts";
import type { Hex } from "#layers/kit/symbology.ts";
import { ground } from "#painter/ground.ts";
import { type PaperPoint, rectangle, type Surface } from "#painter/surface.ts";
import { writeInBox } from "#server/platform/paper/text-box.ts";

/** What went in, or a part of where it went. */
export type Band = {
  readonly color: Hex;
  /** Of one unit for all bands. */
  readonly value: number;
  /** Beside its end, on as many lines as it has. */
  readonly text: string;
};

const ink = ground.ink.light;
const bar = 5;
const sourceWidth = 44;
const labelWidth = 66;
/** Between the ends of the bands, so that a thin one still has room for its words. */
const air = 8;
const steps = 24;

/** One band that divides into others, each as thick as its value; the parts add up to the source. */
export function paintBands(
  surface: Surface,
  { left, top, width, height }: PaperBox,
  source: Band,
  parts: readonly Band[],
): void {
  const whole = parts.reduce((sum, { value }) => sum + value, 0);
  const perUnit = (height - air * parts.length) / whole;
  const start = left + sourceWidth;
  const end = left + width - labelWidth;
  const sourceTop = top + (height - whole * perUnit) / 2;
  surface.fill(rectangle(start - bar, sourceTop, bar, whole * perUnit), { color: source.color });
  writeInBox(
    surface,
    source.text,
    { left, top: sourceTop, width: sourceWidth - bar - 2, height: whole * perUnit },
    { weight: "bold", color: ink, align: "end", sizes: [3.6, 3.2, 2.8, 2.4] },
  );
  let [from, to] = [sourceTop, top];
  for (const { color, value, text } of parts) {
    const thick = value * perUnit;
    const slot = thick + air;
    const upper = to + air / 2;
    surface.fill(band([start, from], [end, upper], thick), { color, opacity: 0.45 });
    surface.fill(rectangle(end, upper, bar, thick), { color });
    writeInBox(
      surface,
      text,
      { left: end + bar + 2, top: to, width: labelWidth - bar - 2, height: slot },
      { weight: "medium", color: ink, sizes: [2.9, 2.7, 2.4] },
    );
    from += thick;
    to += slot;
  }
}

/** From one upright edge to another, level at both. */
function band([x, y]: PaperPoint, [endX, endY]: PaperPoint, thick: number) {
  const upper = Array.from({ length: steps + 1 }, (_, step): PaperPoint => {
    const share = step / steps;
    const eased = share * share * (3 - 2 * share);
    return [x + (endX - x) * share, y + (endY - y) * eased];
  });
  const lower = upper.map(([at, level]): PaperPoint => [at, level + thick]).reverse();
  return [{ points: [...upper, ...lower], closed: true }];
}
