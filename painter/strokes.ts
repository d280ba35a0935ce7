import type { Path, Piece, Stroke, Surface } from "./surface.ts";

/** Gathers what one pen draws, so that thousands of rows are a few long strokes. */
export class Strokes {
  private readonly byPen = new Map<string, { readonly stroke: Stroke; readonly pieces: Piece[] }>();

  add(path: Path, stroke: Stroke): void {
    const pen = JSON.stringify(stroke);
    const known = this.byPen.get(pen);
    if (known) known.pieces.push(...path);
    else this.byPen.set(pen, { stroke, pieces: [...path] });
  }

  paint(surface: Surface): void {
    for (const { stroke, pieces } of this.byPen.values()) surface.stroke(pieces, stroke);
  }
}
