import { useSyncExternalStore } from "react";
import { readAddress, writeAddress } from "./view-address.ts";
import type { ViewState } from "./view-state.ts";

type Patch = Partial<ViewState> | ((view: ViewState) => Partial<ViewState>);
type Listener = () => void;

/** A moving map changes the camera 60 times a second; browsers refuse more than some 100 address changes in 10 s. */
const writeDelayMs = 250;

const listeners = new Set<Listener>();
let view = readAddress(window.location);
let pending: ReturnType<typeof setTimeout> | undefined;

function tell(): void {
  for (const listener of listeners) listener();
}

/** Puts what is still waiting into the address. An address that names no workspace stays as it was typed. */
export function flushAddress(): void {
  if (pending === undefined) return;
  clearTimeout(pending);
  pending = undefined;
  if (view.workspace !== null) window.history.replaceState(null, "", writeAddress(view));
}

/** What a panel has open is left behind with it. */
function leftBehind(
  before: ViewState,
  { workspace = before.workspace, panel = before.panel }: Partial<ViewState>,
): Partial<ViewState> {
  if (workspace !== before.workspace) return { panel: null, open: null, by: null };
  return panel === before.panel ? {} : { open: null, by: null };
}

export const getView = (): ViewState => view;

/** `push` makes a step that the browser's back button takes back: selections and workspaces. */
export function setView(patch: Patch, history: "push" | "replace" = "replace"): void {
  const changes = typeof patch === "function" ? patch(view) : patch;
  const next = { ...view, ...leftBehind(view, changes), ...changes };
  if (history === "push") {
    flushAddress();
    view = next;
    const address = writeAddress(view);
    if (address !== window.location.pathname + window.location.search)
      window.history.pushState(null, "", address);
  } else {
    view = next;
    pending ??= setTimeout(flushAddress, writeDelayMs);
  }
  tell();
}

window.addEventListener("popstate", () => {
  clearTimeout(pending);
  // Going back undoes a step in the city, not the choice of a language.
  view = { ...readAddress(window.location), language: view.language };
  pending = setTimeout(flushAddress, writeDelayMs);
  tell();
});
// A link copied, a tab closed or reloaded right after a move must have the last place in it.
window.addEventListener("pagehide", flushAddress);

function subscribe(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useViewState = (): ViewState => useSyncExternalStore(subscribe, getView);

/** A part of the view; the component renders again only when that part changes. `select` must not make new objects. */
export const useView = <T>(select: (view: ViewState) => T): T =>
  useSyncExternalStore(subscribe, () => select(view));

/** For code outside React, such as the map. */
export const onViewChange = subscribe;
