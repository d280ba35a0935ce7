import type { Pattern } from "#layers/kit/symbology.ts";
import { distanceImage, distanceToSegment, type Image, type Point } from "./distance.ts";

export type DrawnPattern = Exclude<Pattern, "none">;

/** A square cell that repeats: strokes from edge to edge, and dots. In cells of side 1. */
type Cell = {
  readonly strokes: readonly (readonly [Point, Point])[];
  readonly dots: readonly Point[];
  /** Half a stroke's width, or a dot's radius. */
  readonly reach: number;
};

const rising: readonly [Point, Point] = [
  [0, 1],
  [1, 0],
];
const falling: readonly [Point, Point] = [
  [0, 0],
  [1, 1],
];

export const patterns: Readonly<Record<DrawnPattern, Cell>> = {
  hatch: { strokes: [rising], dots: [], reach: 0.055 },
  cross: { strokes: [rising, falling], dots: [], reach: 0.045 },
  dots: {
    strokes: [],
    dots: [
      [0.25, 0.25],
      [0.75, 0.75],
    ],
    reach: 0.09,
  },
};

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
