import { useSyncExternalStore } from "react";
import type { Bounds } from "#client/map/geometry.ts";

/** What the map shows now that it stands still. */
export type MapView = { readonly bounds: Bounds; readonly zoom: number };

let view: MapView | null = null;
const listeners = new Set<() => void>();

export function setMapView(next: MapView | null): void {
  view = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Null until there is a map. It changes when the map comes to rest, not with every frame. */
export const useMapView = (): MapView | null => useSyncExternalStore(subscribe, () => view);
