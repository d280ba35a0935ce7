import { useSyncExternalStore } from "react";

/** What a click on the map does instead of picking a row. One at a time. */
export type MapTool =
  | "measure-length"
  | "measure-area"
  | "coordinates"
  | "print"
  | "land-area"
  | "fault-place"
  | "plan-street";

let tool: MapTool | null = null;
const listeners = new Set<() => void>();

export const getMapTool = (): MapTool | null => tool;

export function setMapTool(next: MapTool | null): void {
  tool = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useMapTool = (): MapTool | null => useSyncExternalStore(subscribe, getMapTool);
