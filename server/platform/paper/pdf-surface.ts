import type { Fill, Lettering, PaperPoint, Path, Stroke, Surface } from "#painter/surface.ts";
import { capHeight } from "./fonts.ts";

/** A point of PDF is 1/72 inch. */
export const pointsPerMm = 72 / 25.4;

const pt = (mm: number): number => mm * pointsPerMm;

/** A page of a PDF as something to draw on. Lengths come in millimetres. */
export class PdfSurface implements Surface {
  private readonly document: PDFKit.PDFDocument;
  private readonly widths = new Map<string, number>();

  constructor(document: PDFKit.PDFDocument) {
    this.document = document;
  }

  stroke(path: Path, { color, width, dash, opacity, cap = "round" }: Stroke): void {
    const { document } = this;
    document.save();
    document
      .lineWidth(pt(width))
      .lineJoin("round")
      .lineCap(dash ? "butt" : cap)
      .strokeColor(color);
    if (dash) document.dash(pt(dash[0] ?? 1), { space: pt(dash[1] ?? dash[0] ?? 1) });
    if (opacity !== undefined && opacity < 1) document.strokeOpacity(opacity);
    this.trace(path);
    document.stroke();
    document.restore();
  }

  fill(path: Path, { color, opacity }: Fill): void {
    const { document } = this;
    document.save();
    document.fillColor(color);
    if (opacity !== undefined && opacity < 1) document.fillOpacity(opacity);
    this.trace(path);
    document.fill("even-odd");
    document.restore();
  }

  clipped(path: Path, draw: () => void): void {
    this.document.save();
    this.trace(path);
    this.document.clip("even-odd");
    draw();
    this.document.restore();
  }

  write(text: string, at: PaperPoint, lettering: Lettering): void {
    const { document } = this;
    const { size, weight, color, halo, align = "start", turn = 0 } = lettering;
    const width = align === "start" ? 0 : this.textWidth(text, lettering);
    const left = pt(at[0] - (align === "middle" ? width / 2 : align === "end" ? width : 0));
    const baseline = pt(at[1] + (capHeight * size) / 2);
    document.save();
    if (turn !== 0) document.rotate(turn, { origin: [pt(at[0]), pt(at[1])] });
    document.font(weight).fontSize(pt(size));
    const options = { lineBreak: false, baseline: "alphabetic" } as const;
    if (halo) {
      document
        .lineWidth(pt(2 * halo.width))
        .lineJoin("round")
        .strokeColor(halo.color);
      document.text(text, left, baseline, { ...options, stroke: true, fill: false });
    }
    document.fillColor(color).text(text, left, baseline, options);
    document.restore();
  }

  textWidth(text: string, { size, weight }: Pick<Lettering, "size" | "weight">): number {
    const key = `${weight} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known * size;
    const width = this.document.font(weight).fontSize(1).widthOfString(text);
    this.widths.set(key, width);
    return width * size;
  }

  private trace(path: Path): void {
    const { document } = this;
    for (const piece of path) {
      if ("centre" in piece) {
        document.circle(pt(piece.centre[0]), pt(piece.centre[1]), pt(piece.radius));
        continue;
      }
      for (const [index, [x, y]] of piece.points.entries())
        if (index === 0) document.moveTo(pt(x), pt(y));
        else document.lineTo(pt(x), pt(y));
      if (piece.closed) document.closePath();
    }
  }
}
