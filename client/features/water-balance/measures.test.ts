import { expect, test } from "vitest";
import { balanceOf } from "#test/support/stored-balance.ts";
import { classColors, colorOf, mostFirst, unknownColor } from "./measures.ts";

test("a class begins at its limit, and an unknown zone is no zone without losses", () => {
  expect(colorOf(0, "unpaid")).toBe(classColors[0]);
  expect(colorOf(69.9, "unpaid")).toBe(classColors[2]);
  expect(colorOf(70, "unpaid")).toBe(classColors[3]);
  expect(colorOf(100, "unpaid")).toBe(classColors[4]);
  expect(colorOf(null, "unpaid")).toBe(unknownColor);
});

test("the zone that loses most comes first, and what nobody knows last", () => {
  const zones = [70, null, 88, 66].map((unpaid_water_percent) => balanceOf({ unpaid_water_percent }));
  expect(mostFirst(zones, "unpaid").map(({ result }) => result.unpaid_water_percent.value)).toEqual([
    88,
    70,
    66,
    null,
  ]);
});
