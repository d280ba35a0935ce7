import { expect, test } from "vitest";
import { nearestStop } from "./bottom-sheet.tsx";

test("a sheet let go rests at the nearest of its three stops", () => {
  expect(nearestStop(40, 800)).toBe("low");
  expect(nearestStop(300, 800)).toBe("middle");
  expect(nearestStop(600, 800)).toBe("high");
  expect(nearestStop(900, 800)).toBe("high");
});
