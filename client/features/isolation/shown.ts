import { useSyncExternalStore } from "react";
import type { OnPipe } from "./on-pipe.ts";

export const trusts = ["if_all_hold", "if_proven"] as const;
export type Trust = (typeof trusts)[number];

/** The answer that a panel shows, for the map to draw. */
export type Shown = { readonly place: OnPipe; readonly on: string | null; readonly trust: Trust };

let shown: Shown | null = null;
const listeners = new Set<() => void>();

export function setShown(next: Shown | null): void {
  shown = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useShown = (): Shown | null => useSyncExternalStore(subscribe, () => shown);
