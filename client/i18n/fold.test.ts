import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "./fold.ts";

test.each([
  ["Жүргүнчү", "жургунчу"],
  ["КӨЧӨ", "кочо"],
  ["таңкы", "танкы"],
  ["Ёлка, Йод", "елка, иод"],
  ["и\u0306од", "иод"],
  ["  Ленин \n көчөсү ", "ленин кочосу"],
])("%s is found by “%s”", (typed, key) => {
  expect(fold(typed)).toBe(key);
});

test("folding again changes nothing", () => {
  const typed = fc.string({ unit: fc.constantFrom(..."аоөуүңнёейи ӨҮҢЁЙ Kq1-\n") });
  fc.assert(
    fc.property(typed, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
