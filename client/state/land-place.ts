import { useSyncExternalStore } from "react";
import type { PlaneGeometry } from "#client/map/geometry.ts";

/** The part of the city whose land is asked about, so that work on zones tells its figures too. */
export type LandPlace = {
  /** The id of a quarter, or a word of its own for each drawn area. */
  readonly key: string;
  readonly geometry: PlaneGeometry;
};

let place: LandPlace | null = null;
const listeners = new Set<() => void>();

/** Null: the whole city. */
export function setLandPlace(next: LandPlace | null): void {
  if (next?.key === place?.key) return;
  place = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useLandPlace = (): LandPlace | null => useSyncExternalStore(subscribe, () => place);
