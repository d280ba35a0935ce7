import { expect, test } from "vitest";
import type { Ring } from "#geometry/plane.ts";
import { pathOf, windowOf } from "./shape-window.ts";

const square: Ring = [
  [0, 0],
  [500, 0],
  [500, 500],
  [0, 500],
];

test("two shapes are looked at where they differ, with some ground around", () => {
  const pulled: Ring = [
    [0, 0],
    [500, 0],
    [500, 540],
    [0, 500],
  ];
  expect(windowOf([square], [pulled])).toEqual([476, 476, 524, 564]);
});

test("shapes without a differing corner are shown whole", () => {
  expect(windowOf([square], [square])).toEqual([-300, -300, 800, 800]);
});

test("north is up on the screen", () => {
  expect(pathOf([square], true)).toBe("M0.0 0.0L500.0 0.0L500.0 -500.0L0.0 -500.0Z");
});
