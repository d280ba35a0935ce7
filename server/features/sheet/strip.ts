import type { PaperBox } from "#contract/paper.ts";
import type { SheetOrder } from "#contract/sheet.ts";
import { stripBox } from "#contract/sheet-layout.ts";
import { titleBlockSize } from "#server/platform/paper/title-block.ts";

/** Where things stand in the strip under the map. */
export type Strip = {
  readonly whole: PaperBox;
  readonly titleBlock: PaperBox;
  readonly legend: PaperBox;
  /** Scale bar, north arrow and notes. */
  readonly tools: PaperBox;
};

const pad = 3;
const padded = ({ left, top, width, height }: PaperBox): PaperBox => ({
  left: left + pad,
  top: top + pad,
  width: width - 2 * pad,
  height: height - 2 * pad,
});

/** The title block keeps the corner of the drawing; wide papers have the legend beside it, narrow ones above it. */
export function stripOf({ paper, orientation }: Pick<SheetOrder, "paper" | "orientation">): Strip {
  const whole = stripBox(paper, orientation);
  const [right, bottom] = [whole.left + whole.width, whole.top + whole.height];
  const block = {
    left: right - titleBlockSize.width,
    top: bottom - titleBlockSize.height,
    ...titleBlockSize,
  };
  const beside = whole.width - titleBlockSize.width;
  const above = whole.height - titleBlockSize.height;
  const besideBlock = { left: whole.left, top: block.top, width: beside, height: block.height };
  const aboveBlock = { left: block.left, top: whole.top, width: block.width, height: above };
  if (beside > 150) {
    const legend = { left: whole.left, top: whole.top, width: beside, height: whole.height };
    return { whole, titleBlock: block, legend: padded(legend), tools: padded(aboveBlock) };
  }
  if (beside > 60) {
    const legend = { left: whole.left, top: whole.top, width: whole.width, height: above };
    return { whole, titleBlock: block, legend: padded(legend), tools: padded(besideBlock) };
  }
  const toolsHeight = 24;
  const legend = { left: whole.left, top: whole.top, width: whole.width, height: above - toolsHeight };
  const tools = { ...aboveBlock, top: whole.top + above - toolsHeight, height: toolsHeight };
  return { whole, titleBlock: block, legend: padded(legend), tools: padded(tools) };
}
