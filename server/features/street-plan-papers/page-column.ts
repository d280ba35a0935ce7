import { ground } from "#painter/ground.ts";
import type { Lettering, Surface } from "#painter/surface.ts";
import { sampleColor, sampleMark } from "#server/platform/paper/sample-mark.ts";
import { heightOfLines, wrap } from "#server/platform/paper/text-box.ts";
import { column, margin, page } from "./paper-layout.ts";

export type Pages = {
  readonly surface: Surface;
  page(size: { width: number; height: number }): void;
};

type Written = Pick<Lettering, "size" | "weight"> & {
  readonly color?: Lettering["color"];
  /** From the left edge of the column. */
  readonly indent?: number;
  readonly figure?: string;
  readonly second?: string;
};

const ink = ground.ink.light;
/** Room of one figure to the right of a text. */
export const figureWidth = 36;
const bottom = page.height - margin.bottom;

/** Texts below each other in one column, page after page; every page says whose it is and its number. */
export class PageColumn {
  readonly surface: Surface;
  private readonly pages: Pages;
  private readonly foot: (page: number) => string;
  private readonly sample: boolean;
  private top = Number.POSITIVE_INFINITY;
  count = 0;

  constructor(pages: Pages, foot: (page: number) => string, sample: boolean) {
    this.pages = pages;
    this.surface = pages.surface;
    this.foot = foot;
    this.sample = sample;
  }

  /** The upper edge of a place so high; `together` is how much must stand below each other on one page. */
  take(height: number, together = height): number {
    if (this.top + together > bottom) this.turn();
    const top = this.top;
    this.top += height;
    return top;
  }

  /** Air, but not at the beginning of a page. */
  skip(height: number): void {
    if (this.top > margin.top) this.top += height;
  }

  heightOf(text: string, written: Written): number {
    return heightOfLines(this.lay(text, written).length, written.size);
  }

  /** A text that goes on over as many lines and pages as it needs; figures stand on its last line. */
  write(text: string, written: Written, together = 0): void {
    const { size, weight, color = ink, indent = 0, figure, second } = written;
    const lines = this.lay(text, written);
    const height = heightOfLines(1, size);
    for (const [index, line] of lines.entries()) {
      const middle = this.take(height, index === 0 ? Math.max(height, together) : height) + height / 2;
      this.surface.write(line, [column.left + indent, middle], { size, weight, color });
      if (index < lines.length - 1) continue;
      const right = column.left + column.width;
      if (figure !== undefined)
        this.surface.write(figure, [right, middle], { size, weight, color, align: "end" });
      if (second !== undefined)
        this.surface.write(second, [right - figureWidth, middle], { size, weight, color, align: "end" });
    }
  }

  turn(): void {
    this.count++;
    this.pages.page(page);
    this.top = margin.top;
    const right = column.left + column.width;
    const at = page.height - margin.bottom / 2;
    const small = { size: 4, weight: "regular", color: ground.quietInk.light } as const;
    this.surface.write(this.foot(this.count), [right, at], { ...small, align: "end" });
    if (this.sample)
      this.surface.write(sampleMark(), [column.left, margin.top / 2], {
        ...{ size: 4.6, weight: "bold", color: sampleColor },
      });
  }

  private lay(text: string, { size, weight, indent = 0, figure, second }: Written): string[] {
    const taken = (figure === undefined ? 0 : figureWidth) + (second === undefined ? 0 : figureWidth);
    return wrap(this.surface, text, column.width - indent - taken, { size, weight });
  }
}
