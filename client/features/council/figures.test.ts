import { expect, test } from "vitest";
import type { PlanAmounts, PlannedStreet, PlannedWork } from "#contract/street-plan.ts";
import { noAmounts, totalsByQuarter, totalsBySource, totalsByWork } from "#contract/street-plan-money.ts";
import { figureOfAll, figureOfStreet, hasWork, linesOf, mainWorkOf, shareDone } from "./figures.ts";

const work = (kind: PlannedWork["work"], amounts: Partial<PlanAmounts>): PlannedWork => ({
  id: `${kind}`,
  work: kind,
  quantity: 1,
  unit: "m",
  quantity_basis: "entered",
  unit_price_id: null,
  price_title: null,
  price_som_per_unit: null,
  price_year: null,
  renews_surface: false,
  assets: [],
  ...noAmounts,
  ...amounts,
});
const street = (works: PlannedWork[], shares: PlannedStreet["shares"] = []): PlannedStreet => ({
  id: "street",
  code: "1",
  version: 1,
  street: { id: "s", name: { ky: "к", ru: "р", en: "e" }, owner: null, ended_on: null },
  year: 2018,
  stage: "approved",
  reason: "",
  from_chainage_m: null,
  to_chainage_m: null,
  length_m: 1,
  line: [],
  renews_surface: false,
  opens_ground: false,
  works,
  shares,
  quarters: [
    { quarter_id: "a", area_m2: 1 },
    { quarter_id: null, area_m2: 2 },
  ],
  contractor: null,
  contract_number: null,
  accepted_on: null,
  warranty_until: null,
  photos: [],
  amounts: noAmounts,
  synthetic: false,
});

const approved = street(
  [
    work("road", { estimate_som: 90, approved_som: 100, accepted_som: 99 }),
    work("water", { approved_som: 50 }),
  ],
  [
    { funding_source_id: "x", percent: 33.33 },
    { funding_source_id: "y", percent: 66.67 },
  ],
);
const amended = street([
  work("road", { approved_som: 10, adjusted_som: 25 }),
  work("lighting", { approved_som: 7, adjusted_som: 0 }),
]);

test("an amended street changes the plan of its own works only", () => {
  expect(figureOfStreet(approved)).toEqual({ plan: 150, actual: 99 });
  expect(figureOfStreet(amended)).toEqual({ plan: 25, actual: null });
  expect(figureOfAll([approved, amended])).toEqual({ plan: 175, actual: 99 });
  expect(figureOfAll([approved, amended], "road")).toEqual({ plan: 125, actual: 99 });
});

test.each([totalsByWork, totalsBySource, totalsByQuarter])(
  "every way of adding up comes to the same som",
  (by) => {
    const lines = linesOf<string | null>(by, [approved, amended]);
    expect(lines.reduce((sum, { plan }) => sum + (plan ?? 0), 0)).toBe(175);
    expect(lines.reduce((sum, { actual }) => sum + (actual ?? 0), 0)).toBe(99);
    expect(lines.map(({ plan }) => plan ?? 0)).toEqual(
      lines.map(({ plan }) => plan ?? 0).toSorted((a, b) => b - a),
    );
  },
);

test("a street is drawn by the work that costs most, or by the first of which nobody knows the cost", () => {
  expect(mainWorkOf(approved)).toBe("road");
  expect(
    mainWorkOf(street([work("greening", { estimate_som: 1 }), work("water", { estimate_som: 2 })])),
  ).toBe("water");
  expect(mainWorkOf(street([work("greening", {}), work("water", {})]))).toBe("greening");
  expect(mainWorkOf(street([]))).toBeNull();
});

test("nothing is known of a share without plan or actual", () => {
  expect(shareDone({ plan: 200, actual: 50 })).toBe(0.25);
  expect(shareDone({ plan: 200, actual: null })).toBeNull();
  expect(shareDone({ plan: 0, actual: 5 })).toBeNull();
  expect(hasWork(amended, "water")).toBe(false);
  expect(hasWork(amended, null)).toBe(true);
});
