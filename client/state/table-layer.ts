import { useSyncExternalStore } from "react";
import { setView } from "./view-store.ts";

let layerId = "building";
const listeners = new Set<() => void>();

/** Shows the rows of a layer in the dock. */
export function openTable(layer: string): void {
  layerId = layer;
  setView(({ dock }) => ({ dock: { panel: "table", size: dock?.size ?? "low" } }));
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useTableLayer = (): string => useSyncExternalStore(subscribe, () => layerId);
