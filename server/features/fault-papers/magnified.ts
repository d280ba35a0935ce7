import type { PaperBox } from "#contract/paper.ts";
import type { PaperPoint, Path, Piece, Surface } from "#painter/surface.ts";

export const shrunkBox = ({ left, top, width, height }: PaperBox, by: number): PaperBox => ({
  left: left / by,
  top: top / by,
  width: width / by,
  height: height / by,
});

/** The same paper for a drawing that is read from further away: whatever is drawn on it is so many times as large. */
export function magnified(surface: Surface, by: number): Surface {
  const point = ([x, y]: PaperPoint): PaperPoint => [x * by, y * by];
  const piece = (one: Piece): Piece =>
    "centre" in one
      ? { centre: point(one.centre), radius: one.radius * by }
      : { ...one, points: one.points.map(point) };
  const path = (pieces: Path): Path => pieces.map(piece);
  return {
    stroke: (given, { dash, ...pen }) =>
      surface.stroke(path(given), {
        ...{ ...pen, width: pen.width * by },
        ...(dash && { dash: dash.map((length) => length * by) }),
      }),
    fill: (given, fill) => surface.fill(path(given), fill),
    clipped: (given, draw) => surface.clipped(path(given), draw),
    write: (text, at, { halo, ...lettering }) =>
      surface.write(text, point(at), {
        ...{ ...lettering, size: lettering.size * by },
        ...(halo && { halo: { ...halo, width: halo.width * by } }),
      }),
    textWidth: (text, lettering) => surface.textWidth(text, lettering),
  };
}
