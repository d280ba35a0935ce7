import { useSyncExternalStore } from "react";

/** What the pointer is at in a page or in its drawing on the map: each shows what the other points at. */
let pointed: string | null = null;
const listeners = new Set<() => void>();

/** Called for each move of the pointer; null is nothing. */
export function pointAt(id: string | null): void {
  if (id === pointed) return;
  pointed = id;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const usePointed = (): string | null => useSyncExternalStore(subscribe, () => pointed);
export const useIsPointedAt = (id: string): boolean => useSyncExternalStore(subscribe, () => pointed === id);
