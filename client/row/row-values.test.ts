import { describe, expect, it } from "vitest";
import { waterMain } from "#layers/water/water-main.ts";
import { changedValues, conflictOf, differences, writableValues } from "./row-values.ts";

const base = { code: "В-1", diameter_mm: 100, material: "steel", remark: null, version: 3, length_m: 12 };

describe("changedValues", () => {
  it("leaves out what was changed back, and counts emptying as a change", () => {
    expect(changedValues(base, { diameter_mm: 100, remark: null, material: null })).toEqual({
      material: null,
    });
  });
});

describe("differences", () => {
  it("names what a person changed, not what the database keeps", () => {
    expect(differences(waterMain, base, { ...base, diameter_mm: 150, version: 4, length_m: 13 })).toEqual([
      "diameter_mm",
    ]);
  });
});

describe("conflictOf", () => {
  it("tells fields that both changed from fields that only the other did", () => {
    const theirs = { ...base, diameter_mm: 150, remark: "seen", version: 4 };
    expect(conflictOf(waterMain, base, { diameter_mm: 200, code: "В-2" }, theirs)).toEqual({
      both: ["diameter_mm"],
      theirs: ["remark"],
    });
  });

  it("finds nothing to choose when both came to the same value", () => {
    expect(conflictOf(waterMain, base, { diameter_mm: 150 }, { ...base, diameter_mm: 150 }).both).toEqual([]);
  });
});

describe("writableValues", () => {
  it("gives back what a writer may give", () => {
    expect(writableValues(waterMain, base)).toEqual({ code: "В-1", diameter_mm: 100, material: "steel" });
  });
});
