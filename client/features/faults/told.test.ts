import { expect, test } from "vitest";
import type { FaultState } from "#contract/fault-moves.ts";
import type { NewFaultStep } from "#contract/faults.ts";
import { doneAt, nextCrewStep } from "./crew-steps.ts";
import { toldCourse } from "./told.ts";

const id = "0198c1de-0000-7000-8000-00000000000b";
const madeAt = "2026-03-01T08:30:00.000Z";
const pressedAt = "2026-03-01T08:29:00.000Z";
const press = (action: "arrive" | "isolate" | "repair"): { step: NewFaultStep; madeAt: string } => ({
  step: { action, id, version: 1, at: pressedAt },
  madeAt,
});
const course = (state: FaultState) => ({ fault: { state }, steps: [] });

test("what waits is told already: the next button stands out, at the time of the press", () => {
  const told = toldCourse(course("new"), [press("arrive"), press("isolate")]);
  expect(doneAt(told, "isolate")).toBe(pressedAt);
  expect(nextCrewStep(told)).toBe("repair");
  expect(told.fault.state).toBe("isolated");
});

test("an arrival leaves the state, and a comment or a valve says nothing of the course", () => {
  const said: NewFaultStep[] = [
    { action: "comment", id, text: "Чоң көлчүк" },
    { action: "valve", id, valve: { layer: "water_valve", id }, mark: "holds" },
  ];
  const first = course("assigned");
  expect(
    toldCourse(
      first,
      said.map((step) => ({ step, madeAt })),
    ),
  ).toEqual(first);
  expect(toldCourse(first, [press("arrive")]).fault.state).toBe("assigned");
});
