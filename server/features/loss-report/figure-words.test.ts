import { expect, test } from "vitest";
import { figureIn, percentIn, volumeIn } from "./figure-words.ts";

test.each([
  [5_000_000, "5,0\u00a0млн"],
  [2_450_000, "2,45\u00a0млн"],
  [17_920_000, "17,9\u00a0млн"],
  [450_000, "450\u00a0тыс."],
  [25_900, "25,9\u00a0тыс."],
  [25_000, "25\u00a0тыс."],
  [7252, "7\u00a0252"],
  [657.3, "657"],
  [4.5, "4,5"],
  [0, "0"],
])("%d is said as %s", (value, text) => {
  expect(figureIn("ru", value)).toBe(text);
});

test("English has its own signs and words", () => {
  expect(figureIn("en", 2_450_000)).toBe("2.45\u00a0million");
  expect(volumeIn("en", 7252)).toBe("7,252\u00a0m³");
  expect([percentIn("en", 80), percentIn("ky", 66.66)]).toEqual(["80", "66,7"]);
});
