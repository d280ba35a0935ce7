import { useSyncExternalStore } from "react";
import { readStored, writeStored } from "./stored.ts";

export type ThemeChoice = "light" | "dark" | "system";
export type ColorTheme = "light" | "dark";

const dark = window.matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();
const stored = readStored("theme");
let choice: ThemeChoice = stored === "light" || stored === "dark" ? stored : "system";

export const getThemeChoice = (): ThemeChoice => choice;
export const getTheme = (): ColorTheme => (choice === "system" ? (dark.matches ? "dark" : "light") : choice);

function apply(): void {
  document.documentElement.dataset["theme"] = getTheme();
  for (const listener of listeners) listener();
}

export function setThemeChoice(next: ThemeChoice): void {
  choice = next;
  writeStored("theme", next === "system" ? null : next);
  apply();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

dark.addEventListener("change", apply);
apply();

export const useThemeChoice = (): ThemeChoice => useSyncExternalStore(subscribe, getThemeChoice);
/** The theme that is on: for the map, whose colours are not CSS. */
export const useTheme = (): ColorTheme => useSyncExternalStore(subscribe, getTheme);
