import { useSyncExternalStore } from "react";
import { type Filter, noFilter } from "./filter.ts";

type Shown = Filter & {
  /** Null until somebody chooses: the last year with data. */
  readonly year: number | null;
};

/** One for the list, the map and the dock. */
let shown: Shown = { ...noFilter, year: null };
const listeners = new Set<() => void>();

export function setShown(next: Partial<Shown>): void {
  shown = { ...shown, ...next };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useShown = (): Shown => useSyncExternalStore(subscribe, () => shown);
