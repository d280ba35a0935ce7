import { useSyncExternalStore } from "react";

/** [west, south, east, north] of what the map shows, in degrees. */
export type MapBounds = readonly [number, number, number, number];

let bounds: MapBounds | null = null;
const listeners = new Set<() => void>();

/** Told by the map when it has come to rest. */
export function setMapBounds(next: MapBounds | null): void {
  bounds = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Null until the map is there, and where it cannot be drawn. */
export const useMapBounds = (): MapBounds | null => useSyncExternalStore(subscribe, () => bounds);
