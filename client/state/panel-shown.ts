import { useSyncExternalStore } from "react";

/** The panel that was last shown at the left side. A panel that is folded away, to see more of the map, is still the last one. */
let shown: string | null = null;
const listeners = new Set<() => void>();

export function setPanelShown(panel: string): void {
  if (panel === shown) return;
  shown = panel;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const usePanelShown = (): string | null => useSyncExternalStore(subscribe, () => shown);
