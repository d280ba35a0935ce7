import type { Fill, Lettering, PaperPoint, Path, Stroke, Surface } from "#painter/surface.ts";

export type Mark =
  | { readonly kind: "stroke"; readonly path: Path; readonly stroke: Stroke; readonly depth: number }
  | { readonly kind: "fill"; readonly path: Path; readonly fill: Fill; readonly depth: number }
  | { readonly kind: "text"; readonly text: string; readonly at: PaperPoint; readonly lettering: Lettering };

/** Notes what is drawn. Every letter is 0.55 of its size wide; `depth` is the number of clips around a mark. */
export class RecordedSurface implements Surface {
  readonly marks: Mark[] = [];
  private depth = 0;

  stroke(path: Path, stroke: Stroke): void {
    this.marks.push({ kind: "stroke", path, stroke, depth: this.depth });
  }

  fill(path: Path, fill: Fill): void {
    this.marks.push({ kind: "fill", path, fill, depth: this.depth });
  }

  clipped(_path: Path, draw: () => void): void {
    this.depth++;
    draw();
    this.depth--;
  }

  write(text: string, at: PaperPoint, lettering: Lettering): void {
    this.marks.push({ kind: "text", text, at, lettering });
  }

  textWidth(text: string, { size }: Pick<Lettering, "size">): number {
    return text.length * 0.55 * size;
  }

  get strokes() {
    return this.marks.filter((mark) => mark.kind === "stroke");
  }

  get fills() {
    return this.marks.filter((mark) => mark.kind === "fill");
  }

  get texts() {
    return this.marks.filter((mark) => mark.kind === "text");
  }
}
