import type { Point, Sign } from "#painter/signs.ts";

/** Signed distance to the edge of a sign, negative inside. */
export function distanceTo(sign: Sign, x: number, y: number): number {
  const fromCentre = Math.hypot(x, y);
  if ("circle" in sign) return fromCentre - sign.circle;
  if ("ring" in sign) return Math.max(fromCentre - sign.ring[0], sign.ring[1] - fromCentre);
  return distanceToPolygon(sign.polygon, x, y);
}

function distanceToPolygon(corners: readonly Point[], x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  let inside = false;
  for (const [index, [bx, by]] of corners.entries()) {
    const [ax, ay] = corners.at(index - 1) ?? [bx, by];
    nearest = Math.min(nearest, distanceToSegment([ax, ay], [bx, by], x, y));
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside ? -nearest : nearest;
}

export function distanceToSegment([ax, ay]: Point, [bx, by]: Point, x: number, y: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

export type Image = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

/** MapLibre's shaders read an edge at 192 of 255, and 8 pixels from 0 to 255. */
const edge = 192;
const perPixel = 255 / 8;

/** A square image whose alpha is the distance to an edge, in pixels from its middle. */
export function distanceImage(pixels: number, distance: (x: number, y: number) => number): Image {
  const data = new Uint8ClampedArray(pixels * pixels * 4);
  for (let row = 0; row < pixels; row++) {
    for (let column = 0; column < pixels; column++) {
      const d = distance(column + 0.5 - pixels / 2, row + 0.5 - pixels / 2);
      data[(row * pixels + column) * 4 + 3] = edge - d * perPixel;
    }
  }
  return { width: pixels, height: pixels, data };
}
