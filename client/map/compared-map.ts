import type { MapLibreMap } from "maplibre-gl";
import { useSyncExternalStore } from "react";
import type { Edges } from "#client/ui/covered.ts";

/** The map of another plan variant. It lies over the left part of the city's map and follows it. */
let compared: MapLibreMap | null = null;
/** Pixels from the left edge that belong to it. */
let widthPx = 0;
const listeners = new Set<() => void>();

export function setComparedMap(map: MapLibreMap | null): void {
  compared = map;
  for (const listener of listeners) listener();
}

export function setComparedWidth(px: number): void {
  widthPx = px;
}

/** Which of the two maps shows what lies under a point. */
export const mapUnder = (map: MapLibreMap, { x }: { readonly x: number }): MapLibreMap =>
  compared && x < widthPx ? compared : map;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Null while one map is shown. */
export const useComparedMap = (): MapLibreMap | null => useSyncExternalStore(subscribe, () => compared);

/** Where the line between the maps lies, from the left edge: a share of what panels leave free. */
export const dividingPx = (sharePercent: number, width: number, { left, right }: Edges): number =>
  left + (Math.max(0, width - left - right) * sharePercent) / 100;
