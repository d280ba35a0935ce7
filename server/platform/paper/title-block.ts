import { duties, type PaperBox, type TitleBlock } from "#contract/paper.ts";
import type { Language, Text } from "#layers/kit/text.ts";
import { ground } from "#painter/ground.ts";
import { lineThrough, rectangle, type Surface } from "#painter/surface.ts";
import { writeInBox } from "./text-box.ts";
import { dutyTexts, paperTexts } from "./texts.ts";
import { inWords } from "./words.ts";

export const titleBlockSize = { width: 185, height: 52 } as const;

const ink = ground.ink.light;
const thick = { color: ink, width: 0.5, cap: "butt" } as const;
const thin = { color: ink, width: 0.2, cap: "butt" } as const;
const pad = 0.8;

type Cell = PaperBox;
const inner = ({ left, top, width, height }: Cell): Cell => ({
  left: left + pad,
  top: top + pad / 2,
  width: width - 2 * pad,
  height: height - pad,
});

/** Widths of the columns of signatures: duty and post, name, signature, date. */
const columns = [36, 26, 17, 15] as const;
const headHeight = 5;
const sealWidth = 26;

type Block = {
  readonly texts: TitleBlock;
  readonly languages: readonly Language[];
  /** "1:5000", or nothing on papers without a map. */
  readonly scale: string | null;
  readonly sheet: number;
  readonly sheets: number;
  /** Day of printing as it is written. */
  readonly printed: string;
};

/** The штамп, in the manner of GOST 21.101: who answers for the paper, whose it is, what it shows. */
export function paintTitleBlock(
  surface: Surface,
  { left, top }: { left: number; top: number },
  block: Block,
): void {
  const { width, height } = titleBlockSize;
  surface.fill(rectangle(left, top, width, height), { color: "#ffffff" });
  paintSignatures(surface, left, top, block);
  const sealLeft = left + columns.reduce((sum, each) => sum + each, 0);
  paintSeal(surface, { left: sealLeft, top, width: sealWidth, height }, block);
  const textLeft = sealLeft + sealWidth;
  paintTexts(surface, { left: textLeft, top, width: left + width - textLeft, height }, block);
  surface.stroke(rectangle(left, top, width, height), thick);
}

function paintSignatures(surface: Surface, left: number, top: number, { texts, languages }: Block): void {
  const { height } = titleBlockSize;
  const rowHeight = (height - headHeight) / duties.length;
  const heads = [paperTexts.duty, paperTexts.name, paperTexts.signature, paperTexts.date];
  let x = left;
  for (const [index, width] of columns.entries()) {
    const head = heads[index];
    if (head)
      writeLabel(surface, inWords(head, languages), { left: x, top, width, height: headHeight }, "middle");
    x += width;
    surface.stroke(lineThrough([x, top], [x, top + height]), index === columns.length - 1 ? thick : thin);
  }
  surface.stroke(lineThrough([left, top + headHeight], [x, top + headHeight]), thick);
  for (const [index, duty] of duties.entries()) {
    const y = top + headHeight + index * rowHeight;
    const { post, name } = texts.signers[duty];
    const [first, second] = columns;
    const cell = { left, top: y, width: first, height: rowHeight };
    writeLabel(surface, inWords(dutyTexts[duty], languages), { ...cell, height: rowHeight * 0.34 });
    writeInBox(
      surface,
      inWords(post, languages),
      inner({ ...cell, top: y + rowHeight * 0.34, height: rowHeight * 0.66 }),
      { weight: "regular", color: ink, sizes: [2.2, 2, 1.8, 1.6] },
    );
    writeInBox(surface, name, inner({ left: left + first, top: y, width: second, height: rowHeight }), {
      weight: "regular",
      color: ink,
      sizes: [2.4, 2.1, 1.8],
    });
    if (index > 0) surface.stroke(lineThrough([left, y], [x, y]), thin);
  }
}

function paintSeal(surface: Surface, { left, top, width, height }: Cell, { languages }: Block): void {
  const centre = [left + width / 2, top + height / 2] as const;
  const color = ground.quietInk.light;
  surface.stroke([{ centre, radius: width / 2 - 1.5 }], { color, width: 0.15, dash: [1.2, 0.9] });
  surface.write(inWords(paperTexts.seal, languages), centre, {
    size: 2.4,
    weight: "regular",
    color,
    align: "middle",
  });
  surface.stroke(lineThrough([left + width, top], [left + width, top + height]), thick);
}

function paintTexts(surface: Surface, { left, top, width, height }: Cell, block: Block): void {
  const { texts, languages, scale, sheet, sheets, printed } = block;
  const lines: readonly (readonly [Text, string, number])[] = [
    [paperTexts.organisation, inWords(texts.organisation, languages, "\n"), 13.5],
    [paperTexts.object, inWords(texts.object, languages, "\n"), 12.5],
    [scale === null ? paperTexts.document : paperTexts.title, inWords(texts.title, languages, "\n"), 15],
  ];
  let y = top;
  for (const [label, value, rowHeight] of lines) {
    writeLabel(surface, inWords(label, languages), { left, top: y, width, height: 3 });
    const bold = label !== paperTexts.organisation && label !== paperTexts.object;
    writeInBox(surface, value, inner({ left, top: y + 2.6, width, height: rowHeight - 2.6 }), {
      weight: bold ? "bold" : "medium",
      color: ink,
      align: "middle",
      sizes: bold ? [3.2, 2.8, 2.4, 2.1, 1.8, 1.6] : [2.6, 2.3, 2, 1.8, 1.6],
    });
    y += rowHeight;
    surface.stroke(lineThrough([left, y], [left + width, y]), thin);
  }
  const cells = [
    [paperTexts.scale, scale ?? "—"],
    [paperTexts.sheet, String(sheet)],
    [paperTexts.sheets, String(sheets)],
    [paperTexts.printed, printed],
  ] as const;
  const cellWidth = width / cells.length;
  for (const [index, [label, value]] of cells.entries()) {
    const cell = { left: left + index * cellWidth, top: y, width: cellWidth, height: top + height - y };
    writeLabel(surface, inWords(label, languages), { ...cell, height: 4 }, "middle");
    writeInBox(surface, value, inner({ ...cell, top: y + 3.6, height: cell.height - 3.6 }), {
      weight: "medium",
      color: ink,
      align: "middle",
      sizes: [2.8, 2.4, 2.1, 1.8],
    });
    if (index > 0) surface.stroke(lineThrough([cell.left, y], [cell.left, top + height]), thin);
  }
}

const writeLabel = (surface: Surface, text: string, cell: Cell, align: "start" | "middle" = "start"): void =>
  writeInBox(surface, text, inner(cell), {
    weight: "regular",
    color: ground.quietInk.light,
    align,
    sizes: [1.7, 1.5, 1.3],
  });
