import { useSyncExternalStore } from "react";
import type { StreetWork } from "#layers/council/street-works.ts";

/** What the page and the map show each other: the street that is open, the one pointed at, the work looked at. */
type Chosen = {
  readonly street: string | null;
  readonly pointed: string | null;
  readonly work: StreetWork | null;
};

const nothing: Chosen = { street: null, pointed: null, work: null };
let chosen = nothing;
const listeners = new Set<() => void>();

function set(next: Partial<Chosen>): void {
  chosen = { ...chosen, ...next };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const openStreet = (street: string | null): void => set({ street });
export const chooseWork = (work: StreetWork | null): void => set({ work });
export const forgetChosen = (): void => set(nothing);

/** Called for each move of the pointer. */
export function pointAt(pointed: string | null): void {
  if (pointed !== chosen.pointed) set({ pointed });
}

export const useChosen = (): Chosen => useSyncExternalStore(subscribe, () => chosen);
export const useIsPointedAt = (id: string): boolean =>
  useSyncExternalStore(subscribe, () => chosen.pointed === id);
export const useIsOpen = (id: string): boolean => useSyncExternalStore(subscribe, () => chosen.street === id);
export const useWork = (): StreetWork | null => useSyncExternalStore(subscribe, () => chosen.work);
export const useOpenStreet = (): string | null => useSyncExternalStore(subscribe, () => chosen.street);
