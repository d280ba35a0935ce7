import type { Point } from "./point.ts";

export type StreetClass = "highway" | "collector" | "local";
export type LineKind = StreetClass | "divider" | "boundary";
/** A line of the town plan before it is bent, in the plan frame. `key` tells streets apart. */
export type PlanLine = { kind: LineKind; key: string; points: readonly Point[]; loose?: true };

/** "-950,-560 -950,-72": places in metres, as a plan's margin would list them. */
export const places = (text: string): Point[] =>
  text.split(" ").map((place): Point => {
    const [u, v] = place.split(",").map(Number);
    return [u ?? 0, v ?? 0];
  });
