import { expect, test } from "vitest";
import { shiftIntoSight } from "./in-sight.ts";

const free = { top: 0, right: 0, bottom: 0, left: 0 };
const map = { width: 1000, height: 700 };

test("what lies clear stays where it is", () => {
  expect(shiftIntoSight({ x: 500, y: 300 }, map, { ...free, right: 360 })).toEqual([0, 0]);
});

test("what the inspector or the sheet covers is brought out from under it, and no further", () => {
  expect(shiftIntoSight({ x: 900, y: 300 }, map, { ...free, right: 360 })).toEqual([300, 0]);
  expect(shiftIntoSight({ x: 500, y: 600 }, map, { ...free, bottom: 315 })).toEqual([0, 255]);
});

test("what a smaller map has pushed over its edge comes back", () => {
  expect(shiftIntoSight({ x: 1180, y: 300 }, map, free)).toEqual([220, 0]);
});

test("a map that is covered altogether is left alone", () => {
  expect(shiftIntoSight({ x: 200, y: 300 }, { width: 390, height: 700 }, { ...free, left: 390 })).toEqual([
    0, 0,
  ]);
});
