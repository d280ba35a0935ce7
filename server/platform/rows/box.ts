import { readDecimal } from "./filter-value.ts";

/** Horizontal corners in the units and the easting-first order of its CRS. West of an antimeridian box is larger than east. */
export type Box = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};

/** Four numbers, or six with heights, which plane data ignore; undefined when it is not a box. */
export function readBox(text: string, northFirst = false): Box | undefined {
  const numbers = text.split(",").map(readDecimal);
  const [a, b, c, d] = numbers.length === 6 ? [numbers[0], numbers[1], numbers[3], numbers[4]] : numbers;
  if ((numbers.length !== 4 && numbers.length !== 6) || numbers.some((number) => number === undefined))
    return undefined;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  const box = northFirst
    ? { west: b, south: a, east: d, north: c }
    : { west: a, south: b, east: c, north: d };
  return box.south <= box.north ? box : undefined;
}

const within = (value: number, most: number): boolean => Math.abs(value) <= most;

export const isInDegrees = ({ west, south, east, north }: Box): boolean =>
  within(west, 180) && within(east, 180) && within(south, 90) && within(north, 90);

/** A box over the antimeridian is two: `west` to 180 and -180 to `east`. */
export const withoutAntimeridian = (box: Box): Box[] =>
  box.west <= box.east
    ? [box]
    : [
        { ...box, east: 180 },
        { ...box, west: -180 },
      ];
