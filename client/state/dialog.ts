import { useSyncExternalStore } from "react";

/** Dialogs of the shell that any feature may ask for. */
export type DialogName = "sign-in" | "account" | "shortcuts" | "about" | "outbox";

let open: DialogName | null = null;
const listeners = new Set<() => void>();

export function openDialog(name: DialogName | null): void {
  open = name;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useOpenDialog = (): DialogName | null => useSyncExternalStore(subscribe, () => open);
