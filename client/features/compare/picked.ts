import { useSyncExternalStore } from "react";
import type { PlanDifference } from "#contract/compare.ts";

/** The place that was chosen in the list and is lit on the map. */
let picked: string | null = null;
const listeners = new Set<() => void>();

/** A place has no id of its own: it is where it lies and what becomes of it. */
export const keyOf = ({ from, to, geometry }: PlanDifference): string =>
  `${from} ${to} ${geometry.coordinates[0]?.[0]}`;

export function pickPlace(key: string | null): void {
  picked = key;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const usePickedPlace = (): string | null => useSyncExternalStore(subscribe, () => picked);
