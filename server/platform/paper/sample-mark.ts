import type { PaperBox } from "#contract/paper.ts";
import { sampleDataNotice } from "#contract/sample-data.ts";
import { rectangle, type Surface } from "#painter/surface.ts";
import { writeInBox } from "./text-box.ts";
import { inWords } from "./words.ts";

/** Rows that are not about the real city are told in both languages of the country, whatever the paper speaks. */
export const sampleMark = (): string => inWords(sampleDataNotice, ["ky", "ru"]);
export const sampleColor = "#b3261e";

/** In the map itself, so that a picture cut out of the paper still says it. */
export function paintSampleMark(
  surface: Surface,
  { left, top, width }: Pick<PaperBox, "left" | "top" | "width">,
): void {
  const text = sampleMark();
  const markWidth = surface.textWidth(text, { size: 2.8, weight: "bold" }) + 8;
  const box = { left: left + width / 2 - markWidth / 2, top: top + 2.5, width: markWidth, height: 6 };
  const path = rectangle(box.left, box.top, box.width, box.height);
  surface.fill(path, { color: "#ffffff" });
  surface.stroke(path, { color: sampleColor, width: 0.4 });
  writeInBox(surface, text, box, { weight: "bold", color: sampleColor, align: "middle", sizes: [2.8] });
}
