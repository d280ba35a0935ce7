import { expect, test } from "vitest";
import { newId } from "#client/api/new-id.ts";
import type { PlannedStreet, PlannedWork } from "#contract/street-plan.ts";
import { noAmounts } from "#contract/street-plan-money.ts";
import { yearOf } from "#test/support/plan-year.ts";
import { fitting, listed, mainWork, noFilter, yearsToOpen } from "./filter.ts";

const work = (change: Partial<PlannedWork>): PlannedWork => ({
  id: newId(),
  work: "road",
  quantity: null,
  unit: null,
  quantity_basis: null,
  unit_price_id: null,
  price_title: null,
  price_som_per_unit: null,
  price_year: null,
  renews_surface: false,
  assets: [],
  ...noAmounts,
  ...change,
});

const street = (name: string, change: Partial<PlannedStreet> = {}): PlannedStreet => ({
  id: newId(),
  code: "П-1/2013",
  version: 1,
  street: { id: newId(), name: { ky: name, ru: name, en: name }, owner: null, ended_on: null },
  year: 2013,
  stage: "draft",
  reason: "",
  from_chainage_m: null,
  to_chainage_m: null,
  length_m: 100,
  line: [],
  renews_surface: false,
  opens_ground: false,
  works: [work({})],
  shares: [],
  quarters: [],
  contractor: null,
  contract_number: null,
  accepted_on: null,
  warranty_until: null,
  photos: [],
  amounts: noAmounts,
  synthetic: true,
  ...change,
});

test("the stage, a work among several and words in any language narrow the list", () => {
  const one = street("Гагарин", { stage: "proposed", works: [work({}), work({ work: "lighting" })] });
  const other = street("Көк-Жар", { reason: "мектептин жанында" });
  const all = [one, other];
  expect(fitting(all, noFilter)).toEqual(all);
  expect(fitting(all, { ...noFilter, stage: "draft" })).toEqual([other]);
  expect(fitting(all, { ...noFilter, work: "lighting" })).toEqual([one]);
  expect(fitting(all, { ...noFilter, words: "кок мектеп" })).toEqual([other]);
  expect(fitting(all, { ...noFilter, words: "lighting гагарин" })).toEqual([one]);
});

test("streets that were withdrawn are listed only where somebody asks for them", () => {
  const [planned, gone] = [street("Гагарин"), street("Көк-Жар", { stage: "withdrawn" })];
  const year = yearOf([planned], { withdrawn: [gone] });
  expect(listed(year, noFilter)).toEqual([planned]);
  expect(listed(year, { ...noFilter, stage: "withdrawn" })).toEqual([gone]);
  expect(listed(year, { ...noFilter, stage: "withdrawn", words: "гагарин" })).toEqual([]);
});

test("years with data and the next one can be opened", () => {
  expect(yearsToOpen([2012, 2010, 2011], 2026)).toEqual([2010, 2011, 2012, 2013]);
  expect(yearsToOpen([], 2026)).toEqual([2026, 2027]);
});

test("the dearest work gives the letter, the first where none has an estimate", () => {
  expect(mainWork({ works: [work({}), work({ work: "water", estimate_som: 5 })] })).toBe("water");
  expect(mainWork({ works: [work({ work: "sidewalk" }), work({})] })).toBe("sidewalk");
  expect(mainWork({ works: [work({ estimate_som: 9, quantity: 0 }), work({ work: "sewer" })] })).toBe(
    "sewer",
  );
  expect(mainWork({ works: [] })).toBeNull();
});
