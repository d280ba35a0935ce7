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

/** Calls `listener` whenever everything is to be fetched again. Answers the way to stop. */
export function onAskAnew(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How often everything was to be fetched again; for what is shown only later. */
export const useAskedAnew = (): number => useSyncExternalStore(onAskAnew, () => times);
