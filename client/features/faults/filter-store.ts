import { useSyncExternalStore } from "react";
import { type Filter, noFilter } from "./filter.ts";

/** One for the list, the board and the figures that open it. */
let filter: Filter = noFilter;
const listeners = new Set<() => void>();

export const getFilter = (): Filter => filter;

export function setFilter(next: Partial<Filter>): void {
  filter = { ...filter, ...next };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useFilter = (): Filter => useSyncExternalStore(subscribe, getFilter);
