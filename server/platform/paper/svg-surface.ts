import type { Fill, Lettering, PaperPoint, Path, Piece, Stroke, Surface } from "#painter/surface.ts";
import { capHeight } from "./fonts.ts";
import { pathOfText, widthOfText } from "./glyph-paths.ts";

const written = (mm: number): string => String(Math.round(mm * 1e3) / 1e3);

/** A picture in millimetres. Letters are drawn as shapes, so that it looks the same wherever fonts are missing. */
export class SvgSurface implements Surface {
  private readonly parts: string[] = [];
  private readonly widths = new Map<string, number>();
  private clips = 0;

  stroke(path: Path, { color, width, dash, opacity = 1, cap = "round" }: Stroke): void {
    const dashes = dash ? ` stroke-dasharray="${dash.map(written).join(" ")}"` : "";
    this.parts.push(
      `<path d="${traceOf(path)}" fill="none" stroke="${color}" stroke-width="${written(width)}" stroke-linejoin="round" ` +
        `stroke-linecap="${dash ? "butt" : cap}" stroke-opacity="${opacity}"${dashes}/>`,
    );
  }

  fill(path: Path, { color, opacity = 1 }: Fill): void {
    this.parts.push(
      `<path d="${traceOf(path)}" fill="${color}" fill-rule="evenodd" fill-opacity="${opacity}"/>`,
    );
  }

  clipped(path: Path, draw: () => void): void {
    const id = `clip-${++this.clips}`;
    this.parts.push(
      `<clipPath id="${id}"><path d="${traceOf(path)}" clip-rule="evenodd"/></clipPath><g clip-path="url(#${id})">`,
    );
    draw();
    this.parts.push("</g>");
  }

  write(text: string, at: PaperPoint, lettering: Lettering): void {
    const { size, weight, color, halo, align = "start", turn = 0 } = lettering;
    const width = align === "start" ? 0 : this.textWidth(text, lettering);
    const left = align === "middle" ? width / 2 : align === "end" ? width : 0;
    const place =
      `translate(${at.map(written).join(" ")}) rotate(${written(turn)}) ` +
      `translate(${written(-left)} ${written((capHeight * size) / 2)})`;
    const d = pathOfText(text, weight, size);
    const edge = halo
      ? `<path d="${d}" fill="none" stroke="${halo.color}" stroke-width="${written(2 * halo.width)}" stroke-linejoin="round"/>`
      : "";
    this.parts.push(`<g transform="${place}">${edge}<path d="${d}" fill="${color}"/></g>`);
  }

  textWidth(text: string, { size, weight }: Pick<Lettering, "size" | "weight">): number {
    const key = `${weight} ${text}`;
    const known = this.widths.get(key) ?? widthOfText(text, weight);
    this.widths.set(key, known);
    return known * size;
  }

  /** The whole picture, with so many pixels for a millimetre. */
  svg({ width, height }: { width: number; height: number }, pixelsPerMm: number): string {
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width * pixelsPerMm}" height="${height * pixelsPerMm}" ` +
      `viewBox="0 0 ${width} ${height}">${this.parts.join("\n")}</svg>`
    );
  }
}

const traceOf = (path: Path): string => path.map(pieceOf).join("");

function pieceOf(piece: Piece): string {
  if ("centre" in piece) {
    const { centre, radius } = piece;
    const [x, y] = centre;
    const r = written(radius);
    const [left, right, level] = [x - radius, x + radius, y].map(written);
    return `M${left} ${level}A${r} ${r} 0 1 0 ${right} ${level}A${r} ${r} 0 1 0 ${left} ${level}Z`;
  }
  const points = piece.points.map(([x, y]) => `${written(x)} ${written(y)}`);
  return `M${points.join("L")}${piece.closed ? "Z" : ""}`;
}
