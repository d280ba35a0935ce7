import { borderBox, paperSize } from "#contract/paper.ts";
import { ground } from "#painter/ground.ts";
import { rectangle, type Surface } from "#painter/surface.ts";

export type Pages = {
  readonly surface: Surface;
  page(size: { width: number; height: number }): void;
};

const border = borderBox("A4", "portrait");
const margin = 5;
export const flowLeft = border.left + margin;
export const flowWidth = border.width - 2 * margin;
const bottom = border.top + border.height - margin;

/** Things below each other on upright A4: what does not fit stands on the next page, under the same heading line. */
export class PageFlow {
  readonly surface: Surface;
  private readonly pages: Pages;
  private readonly heading: string;
  private top = Number.POSITIVE_INFINITY;

  constructor(pages: Pages, heading: string) {
    this.pages = pages;
    this.surface = pages.surface;
    this.heading = heading;
  }

  /** The upper edge of a place so high; `together` is how much must stand below each other on one page. */
  take(height: number, together = height): number {
    if (this.top + together > bottom) this.turn();
    const top = this.top;
    this.top += height;
    return top;
  }

  private turn(): void {
    this.pages.page(paperSize("A4", "portrait"));
    this.surface.stroke(rectangle(border.left, border.top, border.width, border.height), {
      ...{ color: ground.ink.light, width: 0.7, cap: "butt" },
    });
    this.surface.write(this.heading, [flowLeft, border.top + margin + 1.5], {
      ...{ size: 3.2, weight: "bold", color: ground.ink.light },
    });
    this.top = border.top + margin + 6;
  }
}
