import { patterns } from "#painter/patterns.ts";
import { markers } from "#painter/signs.ts";
import type { Image } from "./distance.ts";
import { markerImage, markerName } from "./markers.ts";
import { patternImage, patternName, patternRatio } from "./patterns.ts";

export type SpriteImage = { readonly image: Image; readonly pixelRatio: number };

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(record) as K[];

const makers: ReadonlyMap<string, () => SpriteImage> = new Map([
  ...keysOf(markers).map(
    (marker) => [markerName(marker), () => ({ image: markerImage(marker), pixelRatio: 1 })] as const,
  ),
  ...keysOf(patterns).map(
    (pattern) =>
      [patternName(pattern), () => ({ image: patternImage(pattern), pixelRatio: patternRatio })] as const,
  ),
]);

/** An image that a style names, drawn when it is first needed. It has no colour of its own. */
export const spriteImage = (name: string): SpriteImage | undefined => makers.get(name)?.();
