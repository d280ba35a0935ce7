import fc from "fast-check";
import { expect, test } from "vitest";
import { balanceOf } from "#test/support/stored-balance.ts";
import type { Part } from "./parts.ts";
import { partsOf } from "./parts.ts";

const kant = {
  system_input_volume: 5_000_000,
  paid_volume: 1_000_000,
  authorised_consumption: 1_570_000,
  apparent_losses: 980_000,
  real_losses: 2_450_000,
  non_revenue_water: 3_550_000,
};
const sum = (parts: readonly Part[] | null): number => (parts ?? []).reduce((all, { m3 }) => all + m3, 0);

test("the strategy's five million divide into what was paid, owed, given, taken and leaked", () => {
  const { unpaid, billed, parts } = partsOf(balanceOf(kant));
  expect(unpaid).toBe(4_000_000);
  expect(billed).toBe(1_450_000);
  expect(parts).toEqual([
    { kind: "paid", m3: 1_000_000 },
    { kind: "billed_unpaid", m3: 450_000 },
    { kind: "unbilled", m3: 120_000 },
    { kind: "apparent", m3: 980_000 },
    { kind: "real", m3: 2_450_000 },
  ]);
});

test("parts always add up to the intake", () => {
  const m3 = fc.integer({ min: 0, max: 1e9 });
  fc.assert(
    fc.property(m3, m3, m3, m3, m3, (paid, owed, unbilled, apparent, real) => {
      const intake = paid + owed + unbilled + apparent + real;
      const { parts } = partsOf(
        balanceOf({
          system_input_volume: intake,
          paid_volume: paid,
          authorised_consumption: paid + owed + unbilled,
          non_revenue_water: unbilled + apparent + real,
          apparent_losses: apparent,
          real_losses: real,
        }),
      );
      expect(sum(parts)).toBe(intake);
    }),
  );
});

test("what nobody has entered leaves the division unknown, and never 0", () => {
  const { unpaid, parts } = partsOf(
    balanceOf({ ...kant, non_revenue_water: null, authorised_consumption: null, real_losses: null }),
  );
  expect(unpaid).toBe(4_000_000);
  expect(parts).toBeNull();
  expect(partsOf(balanceOf({ ...kant, paid_volume: null })).unpaid).toBeNull();
});
