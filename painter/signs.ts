import type { Marker } from "#layers/kit/symbology.ts";

export type Point = readonly [number, number];

/** A flat sign, in units of its own radius, y down. The SDF images of the map and the SVG of the legend are drawn from it. */
export type Sign =
  | { readonly circle: number }
  | { readonly ring: readonly [outer: number, inner: number] }
  | { readonly polygon: readonly Point[] };

/** A regular polygon with one corner up, moved down by `sink` so that it looks centred. */
const regular = (corners: number, radius: number, sink = 0): Sign => ({
  polygon: Array.from({ length: corners }, (_, corner): Point => {
    const angle = (2 * Math.PI * corner) / corners;
    return [radius * Math.sin(angle), sink - radius * Math.cos(angle)];
  }),
});
const box = (halfWidth: number, halfHeight: number, x = 0, y = 0): Sign => ({
  polygon: [
    [x - halfWidth, y - halfHeight],
    [x + halfWidth, y - halfHeight],
    [x + halfWidth, y + halfHeight],
    [x - halfWidth, y + halfHeight],
  ],
});

/** Each marker is the union of its signs. */
export const markers: Readonly<Record<Marker, readonly Sign[]>> = {
  circle: [{ circle: 0.9 }],
  ring: [{ ring: [1, 0.52] }],
  square: [box(0.8, 0.8)],
  diamond: [regular(4, 1.08)],
  triangle: [regular(3, 1.15, 0.18)],
  pentagon: [regular(5, 1.05, 0.04)],
  cross: [box(1, 0.32), box(0.32, 1)],
  // Two triangles that meet at their points: the drawing sign of a valve.
  valve: [
    {
      polygon: [
        [-1.1, -0.75],
        [0.1, 0],
        [-1.1, 0.75],
      ],
    },
    {
      polygon: [
        [1.1, -0.75],
        [-0.1, 0],
        [1.1, 0.75],
      ],
    },
  ],
  hydrant: [{ circle: 0.62 }, box(1.1, 0.2), box(0.2, 0.35, 0, -0.75)],
};
