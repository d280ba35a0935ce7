import { expect, test } from "vitest";
import { keysOf } from "./shortcuts.ts";

const press = (
  key: string,
  code: string,
  modifiers: Partial<Record<"ctrlKey" | "altKey" | "shiftKey" | "metaKey", true>> = {},
) => keysOf({ key, code, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...modifiers });

test("letters are known by their place: Ctrl+K works on a Kyrgyz keyboard", () => {
  expect(press("k", "KeyK", { ctrlKey: true })).toBe("Ctrl+K");
  expect(press("л", "KeyK", { ctrlKey: true })).toBe("Ctrl+K");
  expect(press("K", "KeyK", { ctrlKey: true, shiftKey: true })).toBe("Ctrl+Shift+K");
});

test("the command key of a Mac is Ctrl", () => {
  expect(press("k", "KeyK", { metaKey: true })).toBe("Ctrl+K");
});

test("signs are known by themselves, wherever they lie", () => {
  expect(press("?", "Slash", { shiftKey: true })).toBe("?");
  expect(press("?", "Digit7", { shiftKey: true })).toBe("?");
});

test("named keys keep their Shift", () => {
  expect(press("F6", "F6", { shiftKey: true })).toBe("Shift+F6");
});
