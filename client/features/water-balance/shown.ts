import { useSyncExternalStore } from "react";
import type { MeasureId } from "./measures.ts";

/** What the page and the map point at together. */
type Shown = {
  /** The zone whose own balance is read; null is the whole city. */
  readonly zone: string | null;
  readonly pointed: string | null;
  /** By what the zones are coloured and sorted. */
  readonly measure: MeasureId;
};

const first: Shown = { zone: null, pointed: null, measure: "unpaid" };
let shown = first;
const listeners = new Set<() => void>();

function set(next: Partial<Shown>): void {
  shown = { ...shown, ...next };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const openZone = (zone: string | null): void => set({ zone });
export const chooseMeasure = (measure: MeasureId): void => set({ measure });

/** Called for each move of the pointer. */
export function pointAt(pointed: string | null): void {
  if (pointed !== shown.pointed) set({ pointed });
}

export const useShown = (): Shown => useSyncExternalStore(subscribe, () => shown);
