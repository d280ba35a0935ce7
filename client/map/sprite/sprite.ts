import type { Image } from "./distance.ts";
import { markerImage, markerName, markers } from "./markers.ts";
import { patternImage, patternName, patternRatio, patterns } from "./patterns.ts";

export type SpriteImage = { readonly name: string; readonly image: Image; readonly pixelRatio: number };

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(record) as K[];

/** Every image that a style names, drawn in some milliseconds; all take their colour from the style. */
export const spriteImages = (): readonly SpriteImage[] => [
  ...keysOf(markers).map((marker) => ({
    name: markerName(marker),
    image: markerImage(marker),
    pixelRatio: 1,
  })),
  ...keysOf(patterns).map((pattern) => ({
    name: patternName(pattern),
    image: patternImage(pattern),
    pixelRatio: patternRatio,
  })),
];
