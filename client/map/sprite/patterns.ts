import { type DrawnPattern, patterns } from "#painter/patterns.ts";
import { distanceImage, distanceToSegment, type Image } from "./distance.ts";

/** Pixels of a cell on the screen. */
export const patternCell = 10;
/** Image pixels per screen pixel: the edge of a thin stroke needs them. */
export const patternRatio = 4;

export const patternName = (pattern: DrawnPattern): string => `pattern-${pattern}`;

const neighbours = [-1, 0, 1];

/** A distance field, so that the fill's colour colours it in both themes. */
export function patternImage(pattern: DrawnPattern): Image {
  const { strokes, dots, reach } = patterns[pattern];
  const pixels = patternCell * patternRatio;
  return distanceImage(pixels, (x, y) => {
    const [u, v] = [x / pixels + 0.5, y / pixels + 0.5];
    const distances = neighbours.flatMap((column) =>
      neighbours.flatMap((row) => [
        ...strokes.map(([from, to]) => distanceToSegment(from, to, u - column, v - row)),
        ...dots.map(([dotX, dotY]) => Math.hypot(u - column - dotX, v - row - dotY)),
      ]),
    );
    return (Math.min(...distances) - reach) * pixels;
  });
}
