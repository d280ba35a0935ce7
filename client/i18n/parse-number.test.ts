import fc from "fast-check";
import { expect, test } from "vitest";
import { parseNumber } from "./parse-number.ts";

test.each([
  ["12,5", 12.5],
  ["12.5", 12.5],
  ["1,234", 1.234],
  [" 1 234,5 ", 1234.5],
  ["1\u00a0234\u202f567", 1234567],
  ["1.234.567", 1234567],
  ["1.234.567,8", 1234567.8],
  ["1,234,567.8", 1234567.8],
  ["−3", -3],
  ["-0", 0],
  [",5", 0.5],
  ["5.", 5],
  ["+7", 7],
])("%s is a number", (typed, value) => {
  expect(parseNumber(typed)).toBe(value);
});

test.each(["", " ", "-", "12 мм", "1e5", "0x10", "Infinity", "1,2.3,4", "--3"])("“%s” is none", (typed) => {
  expect(parseNumber(typed)).toBeNull();
});

test("no text makes it throw or answer something that is not a number", () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const value = parseNumber(typed);
      expect(value === null || Number.isFinite(value)).toBe(true);
    }),
  );
});
