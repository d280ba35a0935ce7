import { expect, test } from "vitest";
import type { FaultState } from "#contract/fault-moves.ts";
import type { FaultStep } from "#contract/faults.ts";
import { doneAt, nextCrewStep } from "./crew-steps.ts";

const course = (state: FaultState, ...actions: FaultStep["action"][]) => ({
  fault: { state },
  steps: actions.map((action, index) => ({
    action,
    seq: index + 1,
    at: `2026-03-01T0${index}:00:00.000Z`,
    happened_at: null,
  })),
});

test("the button that stands out is the next that was not pressed", () => {
  expect(nextCrewStep(course("assigned", "create", "assign"))).toBe("arrive");
  expect(nextCrewStep(course("assigned", "create", "assign", "arrive"))).toBe("isolate");
  expect(nextCrewStep(course("isolated", "create", "isolate"))).toBe("repair");
  expect(nextCrewStep(course("repaired", "create", "isolate", "repair"))).toBeUndefined();
});

test("after a reopening all is to be done again", () => {
  const again = course("reopened", "create", "arrive", "isolate", "repair", "reopen");
  expect(doneAt(again, "arrive")).toBeNull();
  expect(nextCrewStep(again)).toBe("arrive");
  expect(doneAt(course("repaired", "create", "arrive"), "arrive")).toBe("2026-03-01T01:00:00.000Z");
});
