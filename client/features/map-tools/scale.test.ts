import { expect, test } from "vitest";
import { scaleBar } from "./scale.ts";

test("the bar is the longest round length that fits", () => {
  expect(scaleBar(1.75, 110)).toEqual({ metres: 100, pixels: 57 });
  expect(scaleBar(0.875, 240)).toEqual({ metres: 200, pixels: 229 });
  expect(scaleBar(0.05, 110)).toEqual({ metres: 5, pixels: 100 });
});

test("it never grows past its room", () => {
  for (let zoom = 9; zoom <= 21; zoom += 0.1) {
    expect(scaleBar(57_338 / 2 ** zoom, 110).pixels).toBeLessThanOrEqual(110);
  }
});
