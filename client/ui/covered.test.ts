import { expect, test } from "vitest";
import { coveredEdges } from "./covered.ts";

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const map = box(48, 44, 1280, 1024);

test("panels over a map cover its sides", () => {
  expect(coveredEdges(map, [box(48, 44, 368, 1024), box(920, 44, 1280, 1024)])).toEqual({
    top: 0,
    right: 360,
    bottom: 0,
    left: 320,
  });
});

test("panels beside a map cover nothing", () => {
  expect(coveredEdges(box(368, 44, 1080, 900), [box(48, 44, 368, 900), box(1080, 44, 1440, 900)])).toEqual({
    top: 0,
    right: 0,
    bottom: 0,
    left: 0,
  });
});

test("a sheet covers the bottom, whatever of it is in sight", () => {
  expect(coveredEdges(box(0, 52, 390, 792), [box(0, 457, 390, 792)]).bottom).toBe(335);
});
