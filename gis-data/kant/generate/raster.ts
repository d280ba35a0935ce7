import { around, at, type Point } from "./point.ts";
import { extent, type Ring } from "./polygon.ts";

/** Square cells over the whole city, for finding ways through courtyards. */
export const cellM = 5;
const originU = -1860;
const originV = -1240;
export const columns = 740;
export const rows = 520;

export const cellCentre = (cell: number): Point => [
  originU + ((cell % columns) + 0.5) * cellM,
  originV + (Math.floor(cell / columns) + 0.5) * cellM,
];

export const cellAt = ([u, v]: Point): number =>
  Math.floor((v - originV) / cellM) * columns + Math.floor((u - originU) / cellM);

/** Cells whose centres lie in the ring. */
export function cellsIn(ring: Ring): number[] {
  const [low, high] = extent(ring, [0, 1]);
  const cells: number[] = [];
  const first = Math.max(0, Math.floor((low - originV) / cellM));
  const last = Math.min(rows - 1, Math.ceil((high - originV) / cellM));
  for (let row = first; row <= last; row++) {
    const v = originV + (row + 0.5) * cellM;
    const crossings: number[] = [];
    for (let i = 0; i < ring.length; i++) {
      const a = at(ring, i);
      const b = around(ring, i + 1);
      if (a[1] > v !== b[1] > v) crossings.push(a[0] + ((v - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
    }
    crossings.sort((x, y) => x - y);
    for (let k = 0; k + 1 < crossings.length; k += 2) {
      const from = Math.ceil((at(crossings, k) - originU) / cellM - 0.5);
      const to = Math.floor((at(crossings, k + 1) - originU) / cellM - 0.5);
      for (let column = Math.max(0, from); column <= Math.min(columns - 1, to); column++)
        cells.push(row * columns + column);
    }
  }
  return cells;
}
