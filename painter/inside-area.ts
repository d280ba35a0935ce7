import { boxOf } from "./paint-pattern.ts";
import type { PaperPoint, Piece } from "./surface.ts";

/** The place of an area that is furthest from its edges, and how far that is in millimetres. */
export type Inside = { readonly at: PaperPoint; readonly room: number };

type Rings = readonly (readonly PaperPoint[])[];

/** Negative outside. A place that is nearer to an edge than `enough` is not measured to its end. */
function fromEdge(rings: Rings, x: number, y: number, enough: number): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  const least = enough > 0 ? enough ** 2 : 0;
  for (const ring of rings) {
    let [ax, ay] = ring.at(-1) ?? [0, 0];
    for (const [bx, by] of ring) {
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      const [dx, dy] = [bx - ax, by - ay];
      const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
      const share = along < 0 ? 0 : along > 1 ? 1 : along;
      nearest = Math.min(nearest, (x - ax - share * dx) ** 2 + (y - ay - share * dy) ** 2);
      if (nearest < least) return 0;
      [ax, ay] = [bx, by];
    }
  }
  return Math.sqrt(nearest) * (inside ? 1 : -1);
}

const sides = 9;
const rounds = 4;

/**
 * A grid over the area, then finer ones around its best place: within a tenth of a millimetre of the true place on any
 * sheet. Null where an area cannot have so much room as is needed.
 */
export function insideOf(part: readonly Piece[], needed = 0): Inside | null {
  const rings = part.flatMap((piece) => ("points" in piece && piece.points.length > 2 ? [piece.points] : []));
  const box = boxOf(part);
  let [width, height] = [box.right - box.left, box.bottom - box.top];
  if (rings.length === 0 || !(width > 0) || !(height > 0)) return null;
  if (Math.min(width, height) < 2 * needed) return null;
  let best: Inside = { at: [box.left + width / 2, box.top + height / 2], room: Number.NEGATIVE_INFINITY };
  for (let round = 0; round < rounds; round++) {
    const [middleX, middleY] = round === 0 ? [box.left + width / 2, box.top + height / 2] : best.at;
    for (let row = 0; row < sides; row++)
      for (let column = 0; column < sides; column++) {
        const x = middleX + ((column + 0.5) / sides - 0.5) * width;
        const y = middleY + ((row + 0.5) / sides - 0.5) * height;
        const room = fromEdge(rings, x, y, best.room);
        if (room > best.room) best = { at: [x, y], room };
      }
    [width, height] = [(width * 2) / sides, (height * 2) / sides];
  }
  return best.room > 0 ? best : null;
}
