import type { PaperBox } from "#contract/paper.ts";
import { ground } from "#painter/ground.ts";
import { lineThrough, rectangle, type Surface } from "#painter/surface.ts";
import { sampleColor, sampleMark } from "#server/platform/paper/sample-mark.ts";
import { heightOfLines, wrap, writeInBox } from "#server/platform/paper/text-box.ts";
import { paperTexts } from "#server/platform/paper/texts.ts";
import { inWords } from "#server/platform/paper/words.ts";
import { paintAreaKey, paintAreaMap } from "./area-map.ts";
import { bothItems } from "./notice-list.ts";
import { doorMap, doorSize, type NoticePaper } from "./notice-paper.ts";
import { noticeTexts as texts } from "./notice-texts.ts";
import { paintFacts } from "./paint-facts.ts";

type Pages = { readonly surface: Surface; page(size: { width: number; height: number }): void };

const ink = ground.ink.light;
/** Of the head: read first, and dark enough for a printer without colours. */
const red = "#b3261e";
const both = ["ky", "ru"] as const;
const left = 14;
const width = doorSize.width - 2 * left;
const band = (top: number, height: number): PaperBox => ({ left, top, width, height });
const listTop = doorMap.top + doorMap.height + 9;
/** Names of streets are read from a step away, not from a desk. */
const mapLarger = 1.5;
const factsLook = {
  labelWidth: 48,
  label: [4.2, 3.8],
  value: [8, 7, 6.2, 5.4, 4.6, 3.8, 3.2, 2.8],
  longest: 240,
} as const;
const contactTop = 272;

/** A paper for doors: read from two metres, in both languages, black on white but for one frame. */
export function paintDoor(pages: Pages, notice: NoticePaper): number {
  const { surface } = pages;
  const { facts } = notice;
  pages.page(doorSize);
  surface.stroke(rectangle(7, 7, doorSize.width - 14, doorSize.height - 14), { color: ink, width: 0.7 });
  paintHeads(surface, notice);
  paintFacts(surface, facts, band(63, 52), factsLook);
  paintAreaMap(surface, doorMap, notice.map, mapLarger);
  paintAreaKey(surface, notice.map, band(doorMap.top + doorMap.height + 1.5, 5));
  const rest = paintList(surface, notice, band(listTop, contactTop - listTop - 2), []);
  paintContact(surface, notice);
  if (facts.sample)
    writeInBox(surface, sampleMark(), band(8, 6), {
      ...{ weight: "bold", color: sampleColor, align: "middle", sizes: [3.6] },
    });
  let sheets = 1;
  for (let lines = rest; lines.length > 0; sheets++) {
    pages.page(doorSize);
    lines = paintList(surface, notice, band(16, doorSize.height - 32), lines);
  }
  return sheets;
}

function paintHeads(surface: Surface, { facts, from }: NoticePaper): void {
  const style = { color: ink, align: "middle" } as const;
  writeInBox(surface, inWords(from, both), band(15, 8), {
    ...style,
    weight: "medium",
    sizes: [5, 4.2, 3.4, 2.8, 2.3],
  });
  const heads = { ...style, weight: "bold", color: red } as const;
  writeInBox(surface, facts.head.ky, band(25, 17), { ...heads, sizes: [14, 12.5, 11, 9.5, 8] });
  writeInBox(surface, facts.head.ru, band(43, 15), { ...heads, sizes: [12, 10.5, 9.5, 8, 7] });
  surface.stroke(lineThrough([left, 61], [left + width, 61]), { color: red, width: 1.2, cap: "butt" });
}

const listSizes = [5.4, 4.8, 4.2, 3.6] as const;
/** Streets behind each other, before a second sheet is taken. */
const tightSizes = [4.2, 3.6, 3.1] as const;
/** What does not fit whole goes on in letters that are still read from a step away. */
const flowingSize = 3.6;

/** Streets and houses. Answers the lines that need another sheet: nobody's house may be left out. */
function paintList(
  surface: Surface,
  { facts }: NoticePaper,
  box: PaperBox,
  waiting: readonly string[],
): readonly string[] {
  const { listed, cutOff } = facts;
  if (listed === null) return [];
  if (cutOff === null) {
    writeInBox(surface, `${texts.extentUnknown.ky}.\n${texts.extentUnknown.ru}.`, box, {
      ...{ weight: "bold", color: ink, sizes: [5, 4.4, 3.8] },
    });
    return [];
  }
  const head = `${inWords(listed, both)}:`;
  const items = bothItems(cutOff);
  const fits = (lines: readonly string[], size: number): boolean =>
    heightOfLines(lines.length, size) <= box.height;
  const lay = (size: number, paragraphs: readonly string[] = items): readonly string[] =>
    [head, ...paragraphs].flatMap((line) => wrap(surface, line, width, { size, weight: "medium" }));
  const laid = [
    ...listSizes.map((size) => ({ size, lines: lay(size) })),
    ...tightSizes.map((size) => ({ size, lines: lay(size, [items.join("; ")]) })),
  ];
  const whole = waiting.length === 0 ? laid.find(({ lines, size }) => fits(lines, size)) : undefined;
  const size = whole?.size ?? flowingSize;
  const lines = whole?.lines ?? (waiting.length > 0 ? waiting : lay(flowingSize));
  const room = Math.floor(box.height / heightOfLines(1, size));
  const shown =
    lines.length <= room ? lines : [...lines.slice(0, room - 1), `${inWords(texts.goesOn, both)} →`];
  for (const [index, line] of shown.entries())
    surface.write(line, [box.left, box.top + heightOfLines(index + 0.5, size)], {
      ...{ size, color: ink, weight: index === 0 && waiting.length === 0 ? "bold" : "medium" },
    });
  return lines.length <= room ? [] : lines.slice(room - 1);
}

function paintContact(surface: Surface, { facts, printed }: NoticePaper): void {
  if (facts.phone !== null)
    writeInBox(surface, `${inWords(texts.contact, both)}: ${facts.phone}`, band(contactTop, 10), {
      weight: "bold",
      color: ink,
      align: "middle",
      sizes: [8, 7, 6, 5, 4],
    });
  writeInBox(surface, `${inWords(paperTexts.printed, both)}: ${printed}`, band(284, 4), {
    ...{ weight: "regular", color: ground.quietInk.light, align: "end", sizes: [2.6] },
  });
}
