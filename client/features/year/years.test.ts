import { expect, test } from "vitest";
import { storedYear, yearRange } from "./years.ts";

test("the slider opens at the last year with data and reaches into the plan's future", () => {
  expect(yearRange(2017, 2026)).toEqual({ first: 1950, last: 2041, opening: 2017 });
  expect(yearRange(null, 2026).opening).toBe(2026);
});

test("a link to the opening year stays a link to the newest data", () => {
  const range = yearRange(2017, 2026);
  expect(storedYear(2017, range)).toBeNull();
  expect(storedYear(1968, range)).toBe(1968);
});
