import { expect, test } from "vitest";
import { type Candidate, meantAsset } from "./asset-text.ts";

const candidate = (code: string, distance_m: number): Candidate => ({
  layer: "water_main",
  id: "0198c1de-0000-7000-8000-00000000000b",
  code,
  distance_m,
  chainage_m: 1,
  material: null,
  diameter_mm: null,
  built_year: null,
  at: [74.85, 42.89],
});

test("one asset near a place is meant; two at one place are to be chosen from", () => {
  expect(meantAsset([])).toBeNull();
  expect(meantAsset([candidate("A", 3)])?.code).toBe("A");
  expect(meantAsset([candidate("A", 1), candidate("B", 9)])?.code).toBe("A");
  expect(meantAsset([candidate("A", 1), candidate("B", 2.5)])).toBeNull();
});
