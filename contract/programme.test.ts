import fc from "fast-check";
import { expect, test } from "vitest";
import { progressOf, progressState } from "./programme.ts";

test("progress runs from the baseline to the target, whichever way is better", () => {
  expect(progressOf({ direction: "down", baseline: 4, target: 3, actual: 3.4 })).toBeCloseTo(0.6, 12);
  expect(progressOf({ direction: "up", baseline: 12, target: 20, actual: 21 })).toBeCloseTo(1.125, 12);
  expect(progressOf({ direction: "up", baseline: 8, target: 10, actual: 7.5 })).toBeCloseTo(-0.25, 12);
});

test("a target that is the baseline has no ratio, and is kept or not", () => {
  const same = { direction: "up", baseline: 5, target: 5 } as const;
  expect(progressOf({ ...same, actual: 9 })).toBeNull();
  expect(progressState({ ...same, actual: 5 })).toBe("reached");
  expect(progressState({ ...same, actual: 4.9 })).toBe("far");
  expect(progressState({ ...same, direction: "down", actual: 4.9 })).toBe("reached");
});

test.each(["direction", "baseline", "target", "actual"] as const)(
  "without a %s nothing is said",
  (missing) => {
    const measured = { direction: "up", baseline: 1, target: 2, actual: 2, [missing]: null } as const;
    expect(progressOf(measured)).toBeNull();
    expect(progressState(measured)).toBeNull();
  },
);

test("states begin at 95 and 70 percent of the way", () => {
  const at = (actual: number) => progressState({ direction: "up", baseline: 0, target: 100, actual });
  expect([at(95), at(94.9), at(70), at(69.9), at(-5)]).toEqual(["reached", "near", "near", "far", "far"]);
});

test("less of what is bad and more of what is good are the same progress", () => {
  const value = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(value, value, value, (baseline, target, actual) => {
      const up = progressOf({ direction: "up", baseline, target, actual });
      const down = progressOf({ direction: "down", baseline: -baseline, target: -target, actual: -actual });
      expect(down === null ? null : down + 0).toEqual(up === null ? null : up + 0);
    }),
  );
});
