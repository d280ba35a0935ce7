import fc from "fast-check";
import { expect, test } from "vitest";
import { roundedToTotal } from "./adding-up.ts";

test("three thirds of a hectare are one hectare", () => {
  expect(roundedToTotal([1 / 3, 1 / 3, 1 / 3], 1, 2)).toEqual([0.34, 0.33, 0.33]);
});

test("rounded parts add up to the rounded total, none moves by a whole unit, and nothing stays nothing", () => {
  const part = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 800, noNaN: true }));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 20 }), (parts) => {
      const total = parts.reduce((sum, each) => sum + each, 0);
      const rounded = roundedToTotal(parts, total, 2);
      const sum = rounded.reduce((one, each) => one + Math.round(each * 100), 0);
      expect(sum).toBe(Math.round(total * 100));
      for (const [index, each] of rounded.entries()) {
        expect(Math.abs(each - (parts[index] ?? 0))).toBeLessThan(0.01 + 1e-9);
        if (parts[index] === 0) expect(each).toBe(0);
      }
    }),
  );
});
