import { expect, test } from "vitest";
import { formatArea, formatLength, formatUnit } from "./format-measure.ts";

test("areas turn into hectares at one hectare", () => {
  expect(formatArea("ky", 7_859_993)).toBe("786,00\u00a0га");
  expect(formatArea("ru", 9_999)).toBe("9\u00a0999\u00a0м²");
  expect(formatArea("en", null)).toBe("–");
});

test("lengths turn into kilometres at one kilometre", () => {
  expect(formatLength("ky", 12_345)).toBe("12,35\u00a0км");
  expect(formatLength("en", 999.94)).toBe("999.9\u00a0m");
});

test("a value carries its unit in the reader's language", () => {
  expect(formatUnit("ky", 150, "mm")).toBe("150\u00a0мм");
  expect(formatUnit("ky", 12.5, "m3_h")).toBe("12,5\u00a0м³/саат");
  expect(formatUnit("ky", 40, "percent")).toBe("40%");
  expect(formatUnit("ru", 40, "percent")).toBe("40\u00a0%");
});
