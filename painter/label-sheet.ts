import type { Hex } from "#layers/kit/symbology.ts";
import type { Frame } from "./frame.ts";
import { ground } from "./ground.ts";
import { circlesOf, Occupancy } from "./occupancy.ts";
import type { Lettering, PaperPoint, Surface } from "./surface.ts";

export type Label = {
  readonly text: string;
  readonly at: PaperPoint;
  readonly size: number;
  readonly weight: Lettering["weight"];
  readonly color: Hex;
  readonly turn?: number;
};

const haloMm = 0.45;
/** Letters stand this far from what else is written, as a share of their size. */
const airShare = 0.15;

/** The labels of one frame: what is written takes its place from what comes later. */
export class LabelSheet {
  readonly frame: Frame;
  private readonly surface: Surface;
  private readonly occupied = new Occupancy();
  private readonly written = new Map<string, PaperPoint[]>();

  constructor(surface: Surface, frame: Frame) {
    this.surface = surface;
    this.frame = frame;
  }

  width(text: string, size: number, weight: Lettering["weight"]): number {
    return this.surface.textWidth(text, { size, weight });
  }

  /** Writes one line around its middle, unless something is there or the frame would cut it off. */
  tryWrite(label: Label): boolean {
    return this.tryBlock([label]);
  }

  /** Lines that stand or fall together. */
  tryBlock(labels: readonly Label[]): boolean {
    const blocks = labels.map(({ text, at, size, weight, turn = 0 }) =>
      circlesOf(at, this.width(text, size, weight), size * (1 + airShare), turn),
    );
    const circles = blocks.flat();
    if (!circles.every(({ centre, radius }) => this.isOnSheet(centre, radius))) return false;
    if (!this.occupied.isFree(circles)) return false;
    this.occupied.take(circles);
    for (const { text, at, size, weight, color, turn } of labels) {
      this.surface.write(text, at, {
        size,
        weight,
        color,
        align: "middle",
        halo: { color: ground.casing.light, width: haloMm },
        ...(turn !== undefined && { turn }),
      });
    }
    return true;
  }

  /** Whether the same text stands nearer than so many millimetres. */
  isNear(text: string, [x, y]: PaperPoint, within: number): boolean {
    return (this.written.get(text) ?? []).some(([u, v]) => Math.hypot(u - x, v - y) < within);
  }

  remember(text: string, at: PaperPoint): void {
    const places = this.written.get(text);
    if (places) places.push(at);
    else this.written.set(text, [at]);
  }

  private isOnSheet([x, y]: PaperPoint, radius: number): boolean {
    const { left, top, width, height } = this.frame;
    return (
      x - radius >= left && x + radius <= left + width && y - radius >= top && y + radius <= top + height
    );
  }
}
