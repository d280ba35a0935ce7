import { useSyncExternalStore } from "react";
import { type Filter, noFilter } from "./filter.ts";

/** One for the list, the map and the dock. The year is that of the address. */
let shown = noFilter;
const listeners = new Set<() => void>();

export function setShown(next: Partial<Filter>): void {
  shown = { ...shown, ...next };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useShown = (): Filter => useSyncExternalStore(subscribe, () => shown);
