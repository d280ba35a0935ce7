import { type FaultMove, faultLeadsFrom } from "#contract/fault-moves.ts";
import type { FaultHead, FaultStep } from "#contract/faults.ts";

/** What a crew says by three buttons, in the order of its work. */
export const crewSteps = ["arrive", "isolate", "repair"] as const satisfies readonly FaultMove[];
export type CrewStep = (typeof crewSteps)[number];

export const isCrewStep = (move: FaultMove): boolean => crewSteps.some((step) => step === move);

type Course = {
  readonly fault: Pick<FaultHead, "state">;
  readonly steps: readonly Pick<FaultStep, "action" | "seq" | "at" | "happened_at">[];
};

/** When the crew did it, in this round: what was done before a reopening is done again. Null: not yet. */
export function doneAt({ steps }: Course, action: CrewStep): string | null {
  const reopened = steps.findLast((step) => step.action === "reopen")?.seq ?? 0;
  const step = steps.findLast((one) => one.action === action && one.seq > reopened);
  return step ? (step.happened_at ?? step.at) : null;
}

/** The button that stands out. */
export const nextCrewStep = (course: Course): CrewStep | undefined =>
  crewSteps.find((step) => doneAt(course, step) === null && faultLeadsFrom(course.fault.state, step));
