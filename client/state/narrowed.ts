import { useSyncExternalStore } from "react";

/** A list narrows a layer on the map to the rows that it shows. */
export type Narrowed = { readonly layer: string; readonly ids: readonly string[] };

let narrowed: Narrowed | null = null;
const listeners = new Set<() => void>();

export function setNarrowed(next: Narrowed | null): void {
  if (next === narrowed || (next?.layer === narrowed?.layer && next?.ids.join() === narrowed?.ids.join()))
    return;
  narrowed = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useNarrowed = (): Narrowed | null => useSyncExternalStore(subscribe, () => narrowed);
