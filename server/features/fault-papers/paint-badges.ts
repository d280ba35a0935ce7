import type { PaperBox } from "#contract/paper.ts";
import { ground } from "#painter/ground.ts";
import { lineThrough, type PaperPoint, rectangle, type Surface } from "#painter/surface.ts";
import type { Turn } from "./crew-sheet.ts";

const ink = ground.ink.light;
const white = "#ffffff" as const;
const radius = 2.7;
const apart = 2 * radius + 0.4;
/** A badge stands beside its valve, so that the valve is seen. */
const aside = 5;

/** Dark to close, a ring in reserve, a square to open: told apart without colour. */
export function paintBadge(surface: Surface, mark: string, turn: Turn, at: PaperPoint): void {
  const [x, y] = at;
  const shape =
    turn === "open" ? rectangle(x - radius, y - radius, 2 * radius, 2 * radius) : [{ centre: at, radius }];
  const paper = turn === "close" ? ink : white;
  const letter = turn === "close" ? white : ink;
  surface.fill(shape, { color: paper });
  surface.stroke(shape, { color: letter, width: 0.4 });
  surface.write(mark, at, {
    ...{ size: mark.length > 1 ? 2.9 : 3.3, weight: "bold", align: "middle", color: letter },
  });
}

export type Badge = { readonly mark: string; readonly turn: Turn; readonly at: PaperPoint };

/** Badges of one map. Each takes a place that no other has. */
export class Badges {
  private readonly surface: Surface;
  private readonly box: PaperBox;
  private readonly metresPerMm: number;
  private readonly taken: PaperPoint[] = [];
  private valves: readonly PaperPoint[] = [];

  constructor(surface: Surface, box: PaperBox, metresPerMm: number) {
    this.surface = surface;
    this.box = box;
    this.metresPerMm = metresPerMm;
  }

  paintAll(badges: readonly Badge[]): void {
    this.valves = badges.map(({ at }) => at);
    for (const badge of badges) this.paint(badge);
  }

  private paint(badge: Badge): void {
    if (this.holds(badge.at)) this.beside(badge);
    // Valves in reserve beyond the paper stand in the table; at the edge they would hide the first ones.
    else if (badge.turn !== "reserve") this.atEdge(badge);
  }

  private beside({ mark, turn, at: [x, y] }: Badge): void {
    const around = Array.from({ length: 24 }, (_, step): PaperPoint => {
      const angle = (step * Math.PI) / 4 - Math.PI / 2;
      const reach = aside + Math.floor(step / 8) * 4;
      return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
    });
    const stand = around.find((place) => this.holds(place) && this.isFree(place)) ?? [x, y];
    this.surface.stroke(lineThrough([x, y], stand), { color: ink, width: 0.3 });
    this.put(mark, turn, stand);
  }

  /** With an arrow, and how far it is from there. */
  private atEdge({ mark, turn, at: [x, y] }: Badge): void {
    const { left, top, width, height } = this.box;
    const inset = radius + 2.6;
    const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
    const first: PaperPoint = [
      clamp(x, left + inset, left + width - inset),
      clamp(y, top + inset, top + height - inset),
    ];
    const along: PaperPoint = first[0] === x ? [1, 0] : [0, 1];
    const shifted = Array.from({ length: 30 }, (_, step): PaperPoint => {
      const by = Math.ceil(step / 2) * apart * (step % 2 === 0 ? 1 : -1);
      return [first[0] + along[0] * by, first[1] + along[1] * by];
    });
    const stand = shifted.find((place) => this.holds(place) && this.isFree(place)) ?? first;
    const length = Math.hypot(x - stand[0], y - stand[1]);
    const [u, v] = [(x - stand[0]) / length, (y - stand[1]) / length];
    const tip = (forward: number, side: number): PaperPoint => [
      stand[0] + u * forward - v * side,
      stand[1] + v * forward + u * side,
    ];
    const arrow = [tip(radius + 2, 0), tip(radius - 0.2, 1.6), tip(radius - 0.2, -1.6)];
    this.surface.fill([{ points: arrow, closed: true }], { color: ink });
    const metres = `${Math.round(length * this.metresPerMm)} м`;
    const below = stand[1] < this.box.top + this.box.height / 2 ? 1 : -1;
    this.surface.write(metres, [stand[0], stand[1] + below * 4.6], {
      ...{ size: 2.2, weight: "medium", color: ink, align: "middle", halo: { color: white, width: 0.5 } },
    });
    this.put(mark, turn, stand);
  }

  private put(mark: string, turn: Turn, at: PaperPoint): void {
    this.taken.push(at);
    paintBadge(this.surface, mark, turn, at);
  }

  private holds([x, y]: PaperPoint): boolean {
    const { left, top, width, height } = this.box;
    return (
      x >= left + radius && x <= left + width - radius && y >= top + radius && y <= top + height - radius
    );
  }

  private isFree([x, y]: PaperPoint): boolean {
    const isOff =
      (least: number) =>
      ([u, v]: PaperPoint) =>
        Math.hypot(u - x, v - y) >= least;
    return this.taken.every(isOff(apart)) && this.valves.every(isOff(radius + 1.4));
  }
}
