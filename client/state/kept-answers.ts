import { useSyncExternalStore } from "react";

/**
 * Whether the screen may show answers that were kept on this device, because the server was not reached. Once it is reached
 * again, everything that was fetched is asked for anew.
 */
let shown = false;
let times = 0;
const listeners = new Set<() => void>();

export function noteKeptAnswer(): void {
  shown = true;
}

export const keptAnswersShown = (): boolean => shown;

export function askAnew(): void {
  shown = false;
  times += 1;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** How often everything was to be fetched again: what is shown only later asks too. */
export const useAskedAnew = (): number => useSyncExternalStore(subscribe, () => times);
