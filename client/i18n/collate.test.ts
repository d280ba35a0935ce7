import { expect, test } from "vitest";
import { compareText } from "./collate.ts";

test("Kyrgyz letters stand where the Kyrgyz alphabet has them", () => {
  const words = ["үй", "уста", "өрүк", "орто", "ңыл", "намыс", "печь", "факт"];
  const sorted = words.toSorted((a, b) => compareText("ky", a, b));
  expect(sorted).toEqual(["намыс", "ңыл", "орто", "өрүк", "печь", "уста", "үй", "факт"]);
  expect(sorted).toEqual(words.toSorted(new Intl.Collator("ky").compare));
});

test("numbers in codes are in the order of their size", () => {
  expect(["К-12", "К-2", "К-100"].toSorted((a, b) => compareText("ru", a, b))).toEqual([
    "К-2",
    "К-12",
    "К-100",
  ]);
});
