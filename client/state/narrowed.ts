import { useSyncExternalStore } from "react";

/** Rows of a layer that the map is held to, by the layer's id: those that its list shows. */
export type Narrowed = ReadonlyMap<string, readonly string[]>;

let narrowed: Narrowed = new Map();
const listeners = new Set<() => void>();

/** Null: the map shows all rows of the layer again. */
export function setNarrowed(layer: string, ids: readonly string[] | null): void {
  if (narrowed.get(layer)?.join() === ids?.join()) return;
  const others = [...narrowed].filter(([id]) => id !== layer);
  narrowed = new Map(ids === null ? others : [...others, [layer, ids]]);
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useNarrowed = (): Narrowed => useSyncExternalStore(subscribe, () => narrowed);
