import { expect, test } from "vitest";
import { fileNameOf } from "./download.ts";

test.each([
  ["attachment; filename=\"kant-remarks.pdf\"; filename*=UTF-8''kant-remarks.pdf", "kant-remarks.pdf"],
  ["attachment; filename=\"___.pdf\"; filename*=UTF-8''%D0%96%D0%B5%D1%80%20%D1%8F.pdf", "Жер я.pdf"],
  ['attachment; filename="plain.xlsx"', "plain.xlsx"],
  [null, ""],
])("%s names %s", (disposition, name) => {
  expect(fileNameOf(disposition)).toBe(name);
});
