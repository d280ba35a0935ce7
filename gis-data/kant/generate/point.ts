/** Metres in the plan frame, see frame.ts. */
export type Point = readonly [number, number];

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const subtract = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
export const scale = (a: Point, k: number): Point => [a[0] * k, a[1] * k];
export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1];
export const cross = (a: Point, b: Point): number => a[0] * b[1] - a[1] * b[0];
export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
/** A quarter turn counter-clockwise. */
export const left = (a: Point): Point => [-a[1], a[0]];
export const mix = (a: Point, b: Point, t: number): Point => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
];
/** `along` metres from a in direction d, then `across` metres to its left. */
export const step = (a: Point, d: Point, along: number, across = 0): Point => [
  a[0] + d[0] * along - d[1] * across,
  a[1] + d[1] * along + d[0] * across,
];

export function unit(a: Point): Point {
  const length = Math.hypot(a[0], a[1]);
  return length === 0 ? [1, 0] : [a[0] / length, a[1] / length];
}

export const direction = (a: Point, b: Point): Point => unit(subtract(b, a));

/** The item at an index that is known to exist. */
export function at<T>(items: readonly T[], index: number): T {
  const item = items[index < 0 ? items.length + index : index];
  if (item === undefined) throw new Error(`no item ${index} of ${items.length}`);
  return item;
}

/** The item at an index of a closed ring. */
export const around = <T>(items: readonly T[], index: number): T =>
  at(items, ((index % items.length) + items.length) % items.length);
