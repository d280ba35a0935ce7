import { type Point, step } from "./point.ts";

/** A U open towards +y: `length` along d, wings `wing` wide and `depth` deep. */
export function horseshoe(c: Point, d: Point, length: number, depth: number, wing: number): Point[] {
  const at = (x: number, y: number) => step(c, d, x, y);
  const l = length / 2;
  const w = depth / 2;
  return [
    at(-l, -w),
    at(l, -w),
    at(l, w),
    at(l - wing, w),
    at(l - wing, -w + wing),
    at(-l + wing, -w + wing),
    at(-l + wing, w),
    at(-l, w),
  ];
}

/** Two bars joined by a passage, like a kindergarten of the seventies. */
export function twoBars(
  c: Point,
  d: Point,
  length: number,
  depth: number,
  bar: number,
  passage: number,
): Point[] {
  const at = (x: number, y: number) => step(c, d, x, y);
  const l = length / 2;
  const w = depth / 2;
  const p = passage / 2;
  return [
    at(-l, -w),
    at(l, -w),
    at(l, -w + bar),
    at(p, -w + bar),
    at(p, w - bar),
    at(l, w - bar),
    at(l, w),
    at(-l, w),
    at(-l, w - bar),
    at(-p, w - bar),
    at(-p, -w + bar),
    at(-l, -w + bar),
  ];
}

export function tee(c: Point, d: Point, length: number, depth: number, bar: number): Point[] {
  const at = (x: number, y: number) => step(c, d, x, y);
  const l = length / 2;
  const w = depth / 2;
  const b = bar / 2;
  return [
    at(-l, -w),
    at(l, -w),
    at(l, -w + bar),
    at(b, -w + bar),
    at(b, w),
    at(-b, w),
    at(-b, -w + bar),
    at(-l, -w + bar),
  ];
}

/** A round tank or silo. */
export const round = (c: Point, radius: number, corners = 14): Point[] =>
  Array.from({ length: corners }, (_, i): Point => {
    const angle = (2 * Math.PI * i) / corners;
    return [c[0] + radius * Math.cos(angle), c[1] + radius * Math.sin(angle)];
  });
