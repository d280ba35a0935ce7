import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figure, storedBalance, volumesOf2012 } from "#test/support/water-year.ts";
import { waterParts } from "./water-parts.ts";

describe("what became of the water", () => {
  test("is told in five parts where the balance is known", () => {
    expect(waterParts(storedBalance())).toEqual([
      { part: "paid", volume: 1_000_000 },
      { part: "billed_unpaid", volume: 450_000 },
      { part: "unbilled", volume: 120_000 },
      { part: "apparent", volume: 980_000 },
      { part: "real", volume: 2_450_000 },
    ]);
  });

  test("is only paid or not paid where the rest is unknown or below zero", () => {
    const two = [
      { part: "paid", volume: 1_000_000 },
      { part: "unpaid", volume: 4_000_000 },
    ];
    expect(waterParts(storedBalance({ figures: { real_losses: figure(null) } }))).toEqual(two);
    expect(waterParts(storedBalance({ figures: { real_losses: figure(-5000) } }))).toEqual(two);
  });

  test("is not told where nobody knows what was drawn or paid, or more was paid than drawn", () => {
    const { system_input_volume: _, ...unmeasured } = volumesOf2012;
    const { paid_volume: __, ...unpaid } = volumesOf2012;
    for (const volumes of [unmeasured, unpaid, { ...volumesOf2012, paid_volume: 6_000_000 }])
      expect(waterParts(storedBalance({ volumes }))).toBeNull();
  });

  test("adds up to what was drawn", () => {
    const share = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(fc.tuple(share, share, share, share, share), ([paid, debt, unbilled, apparent, real]) => {
        const intake = paid + debt + unbilled + apparent + real;
        fc.pre(intake > 0);
        const parts = waterParts(
          storedBalance({
            volumes: { system_input_volume: intake, paid_volume: paid },
            figures: {
              non_revenue_water: figure(unbilled + apparent + real),
              water_losses: figure(apparent + real),
              apparent_losses: figure(apparent),
              real_losses: figure(real),
            },
          }),
        );
        expect(parts?.length).toBe(5);
        expect(parts?.reduce((sum, { volume }) => sum + volume, 0)).toBeCloseTo(intake, 6);
      }),
    );
  });
});
