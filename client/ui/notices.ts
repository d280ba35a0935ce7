import { useSyncExternalStore } from "react";

export type Notice = {
  readonly id: number;
  readonly kind: "info" | "good" | "error";
  readonly text: string;
  /** Until it is closed, as an error does. */
  readonly stays?: boolean;
  /** Usually "undo". */
  readonly action?: { readonly label: string; readonly run: () => void };
};

let notices: readonly Notice[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function set(next: readonly Notice[]): void {
  notices = next;
  for (const listener of listeners) listener();
}

/** Shows a notice at the foot of the page. An error stays until it is closed; the rest goes after some seconds. Answers its id. */
export function notify(notice: Omit<Notice, "id">): number {
  lastId += 1;
  // More than four at once are read by nobody.
  set([...notices.slice(-3), { ...notice, id: lastId }]);
  return lastId;
}

export const dismissNotice = (id: number): void => set(notices.filter((notice) => notice.id !== id));

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useNotices = (): readonly Notice[] => useSyncExternalStore(subscribe, () => notices);
