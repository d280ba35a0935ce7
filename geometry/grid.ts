import { type Area, areaOf, type Box, boxOf, oriented, type Point, type Ring } from "./plane.ts";

/** Steps of the grid in a metre: a tenth of a millimetre, below what a stored place can say. */
const stepsPerMetre = 10_000;
export const squareMetres = (steps: number): number => steps / stepsPerMetre ** 2;

/** Whole numbers, so that sides of neighbours are equal or not, and never nearly. */
export type Grid = { readonly toGrid: (point: Point) => Point; readonly toPlane: (point: Point) => Point };

/** `origin` is a place of the city: steps from there stay small enough for exact products. */
export const gridAt = ([originX, originY]: Point): Grid => ({
  toGrid: ([x, y]) => [Math.round((x - originX) * stepsPerMetre), Math.round((y - originY) * stepsPerMetre)],
  toPlane: ([x, y]) => [x / stepsPerMetre + originX, y / stepsPerMetre + originY],
});

/** An area on the grid: what is asked of it again and again is known once. */
export type Gridded = { readonly rings: readonly Ring[]; readonly box: Box; readonly m2: number };

/** Coordinates in metres. */
export function gridded(area: Area, { toGrid }: Grid): Gridded {
  const snapped = oriented(area.map((rings) => rings.map((ring) => ring.map(toGrid))));
  const rings = snapped.flat();
  return { rings, box: boxOf(rings), m2: squareMetres(areaOf(snapped)) };
}
