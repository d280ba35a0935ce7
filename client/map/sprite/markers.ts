import type { Marker } from "#layers/kit/symbology.ts";
import { markers } from "#painter/signs.ts";
import { distanceImage, distanceTo, type Image } from "./distance.ts";

/** Pixels of a marker's radius in its image; around it lies room for the halo. */
export const markerRadius = 10;
const pixels = 36;

export const markerName = (marker: Marker): string => `marker-${marker}`;

export function markerImage(marker: Marker): Image {
  const signs = markers[marker];
  return distanceImage(
    pixels,
    (x, y) =>
      markerRadius * Math.min(...signs.map((sign) => distanceTo(sign, x / markerRadius, y / markerRadius))),
  );
}
