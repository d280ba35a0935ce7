import type { Language } from "#layers/kit/text.ts";
import { ground } from "#painter/ground.ts";
import { lineThrough, type PaperPoint, rectangle, type Surface } from "#painter/surface.ts";
import { paperTexts } from "./texts.ts";
import { inWords } from "./words.ts";

const ink = ground.ink.light;
/** Millimetres on the paper; each part is a fifth. */
export const barLength = 50;
const parts = 5;
const barHeight = 1.4;

/** A bar of 50 mm: 250 m at 1:5000. Its base line is one stroke from end to end, which can be measured. */
export function paintScaleBar(
  surface: Surface,
  [x, y]: PaperPoint,
  { scale, languages }: { scale: number; languages: readonly Language[] },
): void {
  const part = barLength / parts;
  const lettering = { size: 2, weight: "regular", color: ink, align: "middle" } as const;
  for (let index = 0; index < parts; index++) {
    const box = rectangle(x + index * part, y - barHeight, part, barHeight);
    if (index % 2 === 0) surface.fill(box, { color: ink });
    surface.stroke(box, { color: ink, width: 0.15, cap: "butt" });
  }
  surface.stroke(lineThrough([x, y], [x + barLength, y]), { color: ink, width: 0.25, cap: "butt" });
  const metres = (mm: number): string => String((mm * scale) / 1000);
  for (const index of [0, 1, 3, parts])
    surface.write(metres(index * part), [x + index * part, y - barHeight - 1.8], lettering);
  surface.write(inWords(paperTexts.metres, languages), [x + barLength + 4.5, y - barHeight - 1.8], {
    ...lettering,
    align: "start",
  });
  surface.write(`1:${scale}`, [x, y + 3], { size: 3, weight: "bold", color: ink });
}

/** Points to true north; the fine line is the grid's, where the difference can be seen. */
export function paintNorth(
  surface: Surface,
  [x, y]: PaperPoint,
  { convergenceDegrees, languages }: { convergenceDegrees: number; languages: readonly Language[] },
): void {
  const angle = (convergenceDegrees * Math.PI) / 180;
  const turned = (u: number, v: number): PaperPoint => [
    x + u * Math.cos(angle) - v * Math.sin(angle),
    y + u * Math.sin(angle) + v * Math.cos(angle),
  ];
  const half = (side: number): readonly PaperPoint[] => [
    turned(0, -5.5),
    turned(side * 2, 4.5),
    turned(0, 2.8),
  ];
  surface.fill([{ points: half(-1), closed: true }], { color: ink });
  surface.stroke([{ points: [...half(1)], closed: true }], { color: ink, width: 0.2 });
  surface.write(inWords(paperTexts.north, languages), turned(0, -7.6), {
    size: 2.8,
    weight: "bold",
    color: ink,
    align: "middle",
  });
}
