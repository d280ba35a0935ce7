import { borderBox, type Orientation, type Paper, type PaperBox } from "./paper.ts";

/* Where things stand on a sheet, in millimetres: the client shows the frame that the server draws. */

/** The strip under the map: title block, legend, scale bar and notes. */
const strip = {
  A3: { landscape: 82, portrait: 100 },
  A4: { landscape: 82, portrait: 116 },
} as const satisfies Readonly<Record<Paper, Readonly<Record<Orientation, number>>>>;

/** Room for coordinates between the border and the map. */
const margin = 5;

export function mapBox(paper: Paper, orientation: Orientation): PaperBox {
  const { left, top, width, height } = borderBox(paper, orientation);
  return {
    left: left + margin,
    top: top + margin,
    width: width - 2 * margin,
    height: height - strip[paper][orientation] - 2 * margin,
  };
}

export function stripBox(paper: Paper, orientation: Orientation): PaperBox {
  const { left, top, width, height } = borderBox(paper, orientation);
  const stripHeight = strip[paper][orientation];
  return { left, top: top + height - stripHeight, width, height: stripHeight };
}
