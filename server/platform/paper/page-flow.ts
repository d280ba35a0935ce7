import { borderBox, paperSize } from "#contract/paper.ts";
import { ground } from "#painter/ground.ts";
import { type Lettering, rectangle, type Surface } from "#painter/surface.ts";
import { sampleColor, sampleMark } from "./sample-mark.ts";
import { heightOfLines, wrap } from "./text-box.ts";

export type Pages = {
  readonly surface: Surface;
  page(size: { width: number; height: number }): void;
};

const border = borderBox("A4", "portrait");
const margin = 5;
export const flowLeft = border.left + margin;
export const flowWidth = border.width - 2 * margin;
const bottom = border.top + border.height - margin;
const footHeight = 4;
const headHeight = 6;
const ink = ground.ink.light;

/** A paragraph of so few lines stands on one page. */
const mostUnbroken = 5;

/** Nothing higher has room on a page. */
export const mostRowHeight = border.height - 2 * margin - headHeight - footHeight;

type Furniture = {
  /** In the upper left corner of every page but one that has a block. */
  readonly heading: string;
  /** In the lower right corner of every page but one with a block of its own. */
  readonly foot?: (page: number) => string;
  /** Some of what is shown is not about the real city. */
  readonly sample?: boolean;
  /** At the foot of the first page, so high. */
  readonly block?: { readonly height: number; readonly paint: (top: number) => void };
};

type Written = Pick<Lettering, "size" | "weight"> & {
  readonly color?: Lettering["color"];
  /** From the left edge. */
  readonly indent?: number;
  /** Before the first line, in its indent. */
  readonly mark?: string;
};

/** Things below each other on upright A4: what does not fit stands on the next page, under the same heading line. */
export class PageFlow {
  readonly surface: Surface;
  private readonly pages: Pages;
  private readonly furniture: Furniture;
  private top = Number.POSITIVE_INFINITY;
  private bottom = bottom;
  count = 0;

  constructor(pages: Pages, furniture: Furniture) {
    this.pages = pages;
    this.surface = pages.surface;
    this.furniture = furniture;
  }

  /** The upper edge of a place so high; `together` is how much must stand below each other on one page. */
  take(height: number, together = height): number {
    if (this.top + together > this.bottom) this.turn();
    const top = this.top;
    this.top += height;
    return top;
  }

  /** Whether so much still has room on this page. */
  has(height: number): boolean {
    return this.top + height <= this.bottom;
  }

  /** A text that goes on over as many lines and pages as it needs; its first line stays with what is `together` with it. */
  write(text: string, { size, weight, color = ink, indent = 0, mark }: Written, together = 0): void {
    const height = heightOfLines(1, size);
    const lines = wrap(this.surface, text, flowWidth - indent, { size, weight });
    const unbroken = lines.length <= mostUnbroken ? lines.length * height : height;
    for (const [index, line] of lines.entries()) {
      const top = this.take(height, index === 0 ? Math.max(unbroken, together) : height);
      this.surface.write(line, [flowLeft + indent, top + height / 2], { size, weight, color });
      if (mark !== undefined && index === 0)
        this.surface.write(mark, [flowLeft, top + height / 2], { size, weight, color });
    }
  }

  turn(): void {
    const { surface } = this;
    const { heading, foot, sample = false, block } = this.furniture;
    this.count++;
    this.pages.page(paperSize("A4", "portrait"));
    surface.stroke(rectangle(border.left, border.top, border.width, border.height), {
      ...{ color: ink, width: 0.7, cap: "butt" },
    });
    const right = border.left + border.width - 3;
    if (sample)
      surface.write(sampleMark(), [right, border.top + 2.8], {
        ...{ size: 2.4, weight: "bold", color: sampleColor, align: "end" },
      });
    this.top = border.top + margin + headHeight;
    this.bottom = bottom;
    if (block && this.count === 1) {
      const edge = border.top + border.height - block.height;
      block.paint(edge);
      this.bottom = edge - margin;
      return;
    }
    surface.write(heading, [flowLeft, border.top + margin + 1.5], { size: 3.2, weight: "bold", color: ink });
    if (foot) {
      surface.write(foot(this.count), [right, border.top + border.height - 3], {
        ...{ size: 2.1, weight: "regular", color: ink, align: "end" },
      });
      this.bottom = bottom - footHeight;
    }
  }
}
