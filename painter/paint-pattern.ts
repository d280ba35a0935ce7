import type { Hex } from "#layers/kit/symbology.ts";
import { type DrawnPattern, patterns } from "./patterns.ts";
import type { PaperPoint, Path, Piece, Surface } from "./surface.ts";

/** A cell of ten pixels of the map. */
const cellMm = 2.5;
const opacity = 0.55;

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export function boxOf(path: Path): Box {
  const box = {
    left: Number.POSITIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
  };
  for (const piece of path) {
    const points = "points" in piece ? piece.points : [piece.centre];
    for (const [x, y] of points) {
      box.left = Math.min(box.left, x);
      box.top = Math.min(box.top, y);
      box.right = Math.max(box.right, x);
      box.bottom = Math.max(box.bottom, y);
    }
  }
  return box;
}

/** Straight lines at 45 degrees over a box, on one grid for the whole sheet, so that neighbours hatch as one. */
function diagonals({ left, top, right, bottom }: Box, rising: boolean): Piece[] {
  const sum = (x: number, y: number): number => (rising ? x + y : x - y);
  const corners = [sum(left, top), sum(left, bottom), sum(right, top), sum(right, bottom)];
  const [least, most] = [Math.min(...corners), Math.max(...corners)];
  const pieces: Piece[] = [];
  for (let at = Math.ceil(least / cellMm) * cellMm; at <= most; at += cellMm) {
    const yAt = (x: number): number => (rising ? at - x : x - at);
    pieces.push({
      points: [
        [left, yAt(left)],
        [right, yAt(right)],
      ],
      closed: false,
    });
  }
  return pieces;
}

function dotsOver({ left, top, right, bottom }: Box, dots: readonly PaperPoint[], radius: number): Piece[] {
  const pieces: Piece[] = [];
  for (let row = Math.floor(top / cellMm); row * cellMm <= bottom; row++)
    for (let column = Math.floor(left / cellMm); column * cellMm <= right; column++)
      for (const [x, y] of dots) pieces.push({ centre: [(column + x) * cellMm, (row + y) * cellMm], radius });
  return pieces;
}

export function paintPattern(surface: Surface, area: Path, pattern: DrawnPattern, color: Hex): void {
  const { strokes, dots, reach } = patterns[pattern];
  const box = boxOf(area);
  if (box.left >= box.right || box.top >= box.bottom) return;
  surface.clipped(area, () => {
    for (const [from, to] of strokes)
      surface.stroke(diagonals(box, from[1] > to[1]), { color, width: 2 * reach * cellMm, opacity });
    if (dots.length > 0) surface.fill(dotsOver(box, dots, reach * cellMm), { color, opacity });
  });
}
