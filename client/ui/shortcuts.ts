import { useEffect, useEffectEvent, useSyncExternalStore } from "react";
import type { Text } from "#client/i18n/text.ts";

export type Shortcut = {
  /** "Ctrl+K", "?", "F6", "Shift+F6": modifiers in the order Ctrl, Alt, Shift. On a Mac, Ctrl is the command key. */
  readonly keys: string;
  /** What it does, for the list of shortcuts. */
  readonly label: Text;
  /** Works inside text inputs too. Single characters never do. */
  readonly everywhere?: boolean;
};

type Registered = Shortcut & { readonly run: (event: KeyboardEvent) => void };

let registered: readonly Registered[] = [];
const listeners = new Set<() => void>();

function set(next: readonly Registered[]): void {
  registered = next;
  for (const listener of listeners) listener();
}

const lettersByCode = /^Key([A-Z])$/;

/** "Ctrl+K" for a pressed key. By place, not by sign: with a Russian or Kyrgyz keyboard, K is "л". */
export function keysOf(
  event: Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">,
): string {
  const letter = lettersByCode.exec(event.code)?.[1];
  // The sign itself says that Shift was pressed: "?" is "?", wherever it lies.
  const sign = !letter && event.key.length === 1;
  return [
    (event.ctrlKey || event.metaKey) && "Ctrl",
    event.altKey && "Alt",
    event.shiftKey && !sign && "Shift",
    letter ?? event.key,
  ]
    .filter(Boolean)
    .join("+");
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && !["checkbox", "radio", "range", "button"].includes(target.type)))
  );
}

/** Listens once for the whole page. Answers the way to stop. */
export function listenForShortcuts(target: Window): () => void {
  const listener = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]")) return;
    const keys = keysOf(event);
    // The last one registered is the innermost.
    const shortcut = registered.findLast((candidate) => candidate.keys === keys);
    if (!shortcut || (isTyping(event.target) && !shortcut.everywhere)) return;
    event.preventDefault();
    shortcut.run(event);
  };
  target.addEventListener("keydown", listener);
  return () => target.removeEventListener("keydown", listener);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The keys work, and stand in the list of shortcuts, while the component is shown. `shortcut` is a constant of its module. */
export function useShortcut(shortcut: Shortcut, run: (event: KeyboardEvent) => void): void {
  const latest = useEffectEvent(run);
  useEffect(() => {
    const entry: Registered = { ...shortcut, run: (event) => latest(event) };
    set([...registered, entry]);
    return () => set(registered.filter((other) => other !== entry));
  }, [shortcut]);
}

export const useShortcuts = (): readonly Shortcut[] => useSyncExternalStore(subscribe, () => registered);
