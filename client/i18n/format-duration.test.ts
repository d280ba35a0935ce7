import { expect, test } from "vitest";
import { formatDuration } from "./format-duration.ts";

const minute = 60_000;
test.each([
  ["ky", 0, "0 мүн"],
  ["ky", 59, "59 мүн"],
  ["ky", 135, "2 саат 15 мүн"],
  ["ru", 120, "2 ч"],
  ["ru", 47 * 60 + 59, "47 ч 59 мин"],
  ["en", 48 * 60, "2 d"],
  ["en", 76 * 60, "3 d 4 h"],
] as const)("%s: %s minutes are %s", (language, minutes, text) => {
  expect(formatDuration(language, minutes * minute)).toBe(text);
});
