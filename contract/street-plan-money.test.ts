import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlanAmounts, PlannedStreet, PlannedWork } from "./street-plan.ts";
import { streetWorkIds } from "./street-plan.ts";
import {
  estimateOf,
  noAmounts,
  plannedOf,
  planPhases,
  splitBy,
  sumOf,
  totalsByQuarter,
  totalsBySource,
  totalsByWork,
} from "./street-plan-money.ts";

const som = fc.option(fc.integer({ min: 0, max: 1_000_000_000_000 }), { freq: 3 });
const amounts: fc.Arbitrary<PlanAmounts> = fc.record({
  estimate_som: som,
  approved_som: som,
  adjusted_som: som,
  contract_som: som,
  accepted_som: som,
  paid_som: som,
});

const work: fc.Arbitrary<PlannedWork> = fc
  .tuple(fc.uuid(), fc.constantFrom(...streetWorkIds), amounts)
  .map(([id, kind, phases]) => ({
    ...{ id, work: kind, quantity: null, unit: null, quantity_basis: null, unit_price_id: null },
    ...{ price_title: null, price_som_per_unit: null, price_year: null, renews_surface: false, assets: [] },
    ...phases,
  }));

/** Hundredths of a percent that make a hundred, cut at random places. */
const percents = fc
  .uniqueArray(fc.integer({ min: 1, max: 9999 }), { maxLength: 6 })
  .map((cuts) => [0, ...cuts.sort((one, other) => one - other), 10_000])
  .map((ends) => ends.slice(1).map((end, index) => (end - (ends[index] ?? 0)) / 100));

const sourceIds = ["a", "b", "c", "d", "e", "f", "g"];
const street: fc.Arbitrary<PlannedStreet> = fc
  .record({
    id: fc.uuid(),
    works: fc.array(work, { maxLength: 8 }),
    percents: fc.option(percents),
    areas: fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { maxLength: 6 }),
  })
  .map(({ id, works, percents: cut, areas }) => ({
    ...{ id, code: "КП-1/2018", version: 1, year: 2018, stage: "draft", reason: "", length_m: 1, line: [] },
    street: { id, name: { ky: "", ru: "", en: "" }, owner: null, ended_on: null },
    ...{ from_chainage_m: null, to_chainage_m: null, renews_surface: false, opens_ground: false, works },
    shares: (cut ?? []).map((percent, index) => ({ funding_source_id: sourceIds[index] ?? "", percent })),
    quarters: areas.map((area_m2, index) => ({ quarter_id: index === 0 ? null : `q${index}`, area_m2 })),
    ...{ contractor: null, contract_number: null, accepted_on: null, warranty_until: null, photos: [] },
    ...{ amounts: sumOf(works), synthetic: false },
  }));

describe("totals always add up to the streets, to the som and in every phase", () => {
  test.each([
    ["by work", totalsByWork],
    ["by source", totalsBySource],
    ["by quarter", totalsByQuarter],
  ] as const)("%s", (_, totals) => {
    fc.assert(
      fc.property(fc.array(street, { maxLength: 12 }), (streets) => {
        const parts = totals(streets);
        expect(sumOf(parts.map(({ amounts: part }) => part))).toEqual(
          sumOf(streets.map(({ amounts: whole }) => whole)),
        );
        expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
        for (const { amounts: part } of parts)
          for (const phase of planPhases)
            if (part[phase] !== null) expect(Number.isInteger(part[phase]) && part[phase] >= 0).toBe(true);
      }),
    );
  });
});

test("a sum in which some was adjusted counts the rest as approved", () => {
  const amended = { ...noAmounts, estimate_som: 100, approved_som: 100, adjusted_som: 130 };
  const kept = { ...noAmounts, estimate_som: 50, approved_som: 50 };
  expect(plannedOf(sumOf([amended, kept]))).toBe(180);
  expect(plannedOf(sumOf([kept, sumOf([kept, amended])]))).toBe(230);
  expect(sumOf([kept, kept]).adjusted_som).toBeNull();
});

describe("a split", () => {
  test("is within a som of its share", () => {
    fc.assert(
      fc.property(amounts, percents, (whole, weights) => {
        const parts = splitBy(whole, weights);
        for (const phase of planPhases)
          for (const [index, weight] of weights.entries()) {
            const part = parts[index]?.[phase] ?? null;
            const amount = whole[phase];
            expect(part === null).toBe(amount === null);
            if (part !== null && amount !== null)
              expect(Math.abs(part - (amount * weight) / 100)).toBeLessThan(1.01);
          }
      }),
    );
  });

  test("of three equal shares gives the odd som to one", () => {
    const parts = splitBy({ ...noAmounts, estimate_som: 100 }, [1, 1, 1]);
    expect(parts.map(({ estimate_som }) => estimate_som)).toEqual([34, 33, 33]);
    expect(parts.map(({ paid_som }) => paid_som)).toEqual([null, null, null]);
  });

  test("by nothing keeps nothing", () => {
    expect(splitBy({ ...noAmounts, estimate_som: 5 }, [])).toEqual([]);
  });
});

describe("an estimate", () => {
  test("is the exact product of hundredths and ten thousandths, rounded half up", () => {
    const places = (value: bigint, digits: number) => {
      const text = value.toString().padStart(digits + 1, "0");
      return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        fc.bigInt({ min: 0n, max: 100_000_000n }),
        (hundredths, tenThousandths) => {
          const exact = BigInt(hundredths) * tenThousandths;
          const rounded = exact / 1_000_000n + (exact % 1_000_000n >= 500_000n ? 1n : 0n);
          expect(estimateOf(hundredths / 100, places(tenThousandths, 4))).toBe(Number(rounded));
        },
      ),
    );
  });

  test.each([
    [null, "12.0000", null],
    [3, null, null],
    [0, "12.0000", 0],
    [0.01, "50.0000", 1],
    [0.01, "49.9999", 0],
    [1.01, "100", 101],
    [120.55, "3200.3333", 385_800],
    [2, "1.5", 3],
  ])("%s at %s is %s", (quantity, price, expected) => {
    expect(estimateOf(quantity, price)).toBe(expected);
  });
});

test("the last figure that was decided on counts as the plan", () => {
  expect(plannedOf({ ...noAmounts, estimate_som: 1, approved_som: 2, adjusted_som: 0 })).toBe(0);
  expect(plannedOf({ ...noAmounts, estimate_som: 1, approved_som: 2 })).toBe(2);
  expect(plannedOf(noAmounts)).toBeNull();
});
