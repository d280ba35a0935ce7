import type { Fill, Lettering, PaperPoint, Path, Piece, Stroke, Surface } from "#painter/surface.ts";
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

  /** As one piece of the page: a chunk for each point would be most of the time that a sheet takes. */
  private trace(path: Path): void {
    this.document.addContent(path.map(operatorsOf).join("\n"));
  }
}

/** Lines are measured: a ten-thousandth of a point is 0.2 mm on the ground at 1:5000. Signs are only looked at. */
const written = (mm: number): number => Math.round(pt(mm) * 1e4) / 1e4;
const rounded = (mm: number): number => Math.round(pt(mm) * 1e3) / 1e3;

function operatorsOf(piece: Piece): string {
  if ("centre" in piece) return circleOf(piece.centre, piece.radius);
  const corners = piece.points.map(
    ([x, y], index) => `${written(x)} ${written(y)} ${index === 0 ? "m" : "l"}`,
  );
  if (piece.closed) corners.push("h");
  return corners.join("\n");
}

/** How far the handles of a quarter circle reach, as a share of its radius. */
const handle = (4 * (Math.SQRT2 - 1)) / 3;

function circleOf([x, y]: PaperPoint, radius: number): string {
  const reach = handle * radius;
  const [left, right, top, bottom] = [x - radius, x + radius, y - radius, y + radius].map(rounded);
  const [inLeft, inRight, inTop, inBottom] = [x - reach, x + reach, y - reach, y + reach].map(rounded);
  const [middle, level] = [rounded(x), rounded(y)];
  return [
    `${left} ${level} m`,
    `${left} ${inTop} ${inLeft} ${top} ${middle} ${top} c`,
    `${inRight} ${top} ${right} ${inTop} ${right} ${level} c`,
    `${right} ${inBottom} ${inRight} ${bottom} ${middle} ${bottom} c`,
    `${inLeft} ${bottom} ${left} ${inBottom} ${left} ${level} c`,
    "h",
  ].join("\n");
}
