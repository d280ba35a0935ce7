import { expect, test } from "vitest";
import type { Position } from "#client/map/geometry.ts";
import { chainageOf, partOf } from "./chainage.ts";

const plane = (position: Position): Position => position;
const street: readonly Position[] = [
  [0, 0],
  [100, 0],
  [100, 50],
];

test("a place beside the street is as far along it as the nearest place on it", () => {
  expect(chainageOf(street, [30, 8], plane)).toBe(30);
  expect(chainageOf(street, [120, 20], plane)).toBe(120);
  expect(chainageOf(street, [-40, 5], plane)).toBe(0);
  expect(chainageOf(street, [100, 400], plane)).toBe(150);
});

test("a part begins and ends inside legs and keeps the corners between", () => {
  expect(partOf(street, 60, 120, plane)).toEqual([
    [60, 0],
    [100, 0],
    [100, 20],
  ]);
});

test("what lies beyond an end stops at it", () => {
  expect(partOf(street, -5, 1000, plane)).toEqual(street);
});

test("each end can be asked for alone", () => {
  expect(partOf(street, 150, 150, plane).at(0)).toEqual([100, 50]);
  expect(partOf(street, 0, 0, plane).at(0)).toEqual([0, 0]);
});
