import { expect, test } from "vitest";
import { parseTime } from "./parse-time.ts";

test.each([
  ["14:32", "14:32"],
  ["14.32", "14:32"],
  ["1432", "14:32"],
  ["9-05", "09:05"],
  ["905", "09:05"],
  [" 7 ", "07:00"],
  ["0:00", "00:00"],
  ["24:00", null],
  ["12:60", null],
  ["", null],
  ["noon", null],
])("%s is %s", (typed, time) => {
  expect(parseTime(typed)).toBe(time);
});
