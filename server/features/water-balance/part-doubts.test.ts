import { expect, test } from "vitest";
import { leakageDoubts, zoneDoubts } from "./part-doubts.ts";

const exact = (value: number) => ({ value, ci95_percent: null });
const codesOf = (doubts: ReturnType<typeof zoneDoubts>) => doubts.map(({ code }) => code);

test("zones add up to the city within the limits of both", () => {
  const zones = [
    { value: 600, ci95_percent: 5 },
    { value: 300, ci95_percent: 10 },
  ];
  // Limits of 80, 30 and 30 m³, and 1 m³ of rounding: together 91.6.
  const city = (value: number) => ({ value, ci95_percent: (100 * 80) / value });
  expect(zoneDoubts(city(991), zones, 2)).toEqual([]);
  expect(codesOf(zoneDoubts(city(992), zones, 2))).toEqual(["zones_do_not_add_up"]);
  expect(codesOf(zoneDoubts(city(808), zones, 2))).toEqual(["zones_do_not_add_up"]);
});

test("some of the zones may only have less than the city", () => {
  expect(zoneDoubts(exact(1000), [exact(600)], 2)).toEqual([]);
  expect(codesOf(zoneDoubts(exact(500), [exact(600)], 2))).toEqual(["zones_do_not_add_up"]);
  expect(zoneDoubts(null, [exact(600)], 1)).toEqual([]);
  expect(zoneDoubts(exact(500), [], 2)).toEqual([]);
});

test("parts of real losses are held against what the balance leaves", () => {
  const real = { value: 100, ci95_percent: 20, assumed: false };
  expect(leakageDoubts([70, 35], true, real)).toEqual([]);
  expect(codesOf(leakageDoubts([70, 52], true, real))).toEqual(["leakage_parts_do_not_add_up"]);
  expect(leakageDoubts([20], false, real)).toEqual([]);
  expect(leakageDoubts([200], true, { ...real, value: null })).toEqual([]);
});
