import { expect, test } from "vitest";
import type { LandNorm, LandSums, Residents } from "./land-balance.ts";
import { landHectares, landRows, residentsCounted } from "./land-balance-rows.ts";

const sums = (green: number, industry: number): LandSums => ({
  inside_m2: 7_860_000,
  zoned_m2: 7_860_000,
  unassigned_m2: 0,
  counted_twice_m2: 0,
  categories: [
    { category: "public_green", area_m2: green },
    { category: "industrial", area_m2: industry },
  ],
});
const people: Residents = {
  registered: 20_800,
  unregistered: 3000,
  sources: ["strategy"],
  year: 2013,
  sample_data: false,
};
const norm: LandNorm = {
  id: "00000000-0000-4000-8000-000000000001",
  category: "public_green",
  m2_per_resident: 8,
  document: "СНиП 2.07.01-89*",
  confidence: "from_memory",
  valid_from: "2010-01-01",
  sample_data: true,
};
const rows = (confidence: LandNorm["confidence"], residents: number | null) =>
  landRows({
    categories: ["public_green", "industrial"],
    plan: sums(187_000, 1_780_000),
    existing: sums(180_000, 1_787_000),
    residents,
    norms: [{ ...norm, confidence }],
  });

test("18.7 ha of green is above the norm for the registered and below it for all who live here", () => {
  const registered = rows("norm", residentsCounted(people, "registered"))[0];
  expect(registered?.m2_per_resident?.toFixed(2)).toBe("8.99");
  expect(registered?.meets_norm).toBe(true);
  const all = rows("norm", residentsCounted(people, "all"))[0];
  expect(all?.m2_per_resident?.toFixed(2)).toBe("7.86");
  expect(all?.meets_norm).toBe(false);
});

test("a column of hundredths adds up to what is inside", () => {
  const third = { ...sums(10_000 / 3, 10_000 / 3), unassigned_m2: 10_000 / 3, inside_m2: 10_000 };
  const { categories, unassigned, counted_twice, inside, zoned } = landHectares(third);
  expect([...categories.values()]).toEqual([0.34, 0.33]);
  expect([zoned, unassigned, counted_twice, inside]).toEqual([0.67, 0.33, 0, 1]);
});

test("what did not change has no difference, whichever way its hundredths were rounded", () => {
  const [plan, existing] = [sums(87_995.4, 50), sums(87_995.4, 9960)];
  const row = landRows({ categories: ["public_green"], plan, existing, residents: null, norms: [] })[0];
  expect(row?.difference_ha).toBe(0);
});

test("a norm from memory says neither pass nor fail, and unknown residents give no figure", () => {
  expect(rows("from_memory", 20_800)[0]).toMatchObject({ meets_norm: null });
  expect(rows("norm", null)[0]).toMatchObject({ m2_per_resident: null, meets_norm: null });
  expect(residentsCounted({ ...people, unregistered: null }, "all")).toBeNull();
});

test("the plan stands beside today's use with the difference", () => {
  expect(rows("norm", 20_800)[0]).toMatchObject({
    existing_m2: 180_000,
    plan_m2: 187_000,
    difference_m2: 7000,
  });
});
