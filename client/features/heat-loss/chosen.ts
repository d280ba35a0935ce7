import { useSyncExternalStore } from "react";
import type { Method } from "./loss-look.ts";

/** What the panel and the map show each other: the section that is open, the one pointed at, the figure of the colours. */
type Chosen = {
  /** The panel is open. */
  readonly shown: boolean;
  readonly section: string | null;
  readonly pointed: string | null;
  readonly method: Method;
};

const nothing: Chosen = { shown: false, section: null, pointed: null, method: "heat_transfer" };
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

export const openSection = (section: string | null): void => set({ section });
export const colourBy = (method: Method): void => set({ method });
/** The map draws while the panel is there; an effect's cleanup ends it. */
export function showOnMap(): () => void {
  set({ shown: true });
  return () => set(nothing);
}

/** Called for each move of the pointer. */
export function pointAt(pointed: string | null): void {
  if (pointed !== chosen.pointed) set({ pointed });
}

export const useChosen = (): Chosen => useSyncExternalStore(subscribe, () => chosen);
export const useOpenSection = (): string | null => useSyncExternalStore(subscribe, () => chosen.section);
export const useShown = (): boolean => useSyncExternalStore(subscribe, () => chosen.shown);
export const useMethod = (): Method => useSyncExternalStore(subscribe, () => chosen.method);
