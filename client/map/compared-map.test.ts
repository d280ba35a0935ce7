import { expect, test } from "vitest";
import { dividingPx } from "./compared-map.ts";

const covered = { top: 0, bottom: 0, left: 320, right: 360 };

test("the line divides what panels leave free of the map", () => {
  expect(dividingPx(50, 1280, covered)).toBe(320 + 300);
  expect(dividingPx(0, 1280, covered)).toBe(320);
  expect(dividingPx(100, 1280, covered)).toBe(1280 - 360);
});

test("where panels leave nothing the line stays at their edge", () => {
  expect(dividingPx(50, 600, covered)).toBe(320);
});
