import type { Pattern } from "#layers/kit/symbology.ts";
import type { Point } from "./signs.ts";

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
