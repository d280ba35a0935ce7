import { useEffect } from "react";
import { openDialog } from "#client/state/dialog.ts";
import { listenForShortcuts, type Shortcut, useShortcut } from "#client/ui/shortcuts.ts";
import { cycleRegions } from "./regions.ts";

const next: Shortcut = {
  keys: "F6",
  everywhere: true,
  label: { ky: "Кийинки бөлүккө өтүү", ru: "Следующая часть экрана", en: "Next part of the screen" },
};
const previous: Shortcut = {
  keys: "Shift+F6",
  everywhere: true,
  label: { ky: "Мурунку бөлүккө өтүү", ru: "Предыдущая часть экрана", en: "Previous part of the screen" },
};
const list: Shortcut = {
  keys: "?",
  label: { ky: "Баскычтардын тизмеси", ru: "Список сочетаний клавиш", en: "List of keyboard shortcuts" },
};

export function useShellShortcuts(): void {
  useEffect(() => listenForShortcuts(window), []);
  useShortcut(next, () => cycleRegions(1));
  useShortcut(previous, () => cycleRegions(-1));
  useShortcut(list, () => openDialog("shortcuts"));
}
