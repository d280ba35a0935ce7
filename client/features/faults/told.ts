import { type FaultMove, faultMoves, ruleOf } from "#contract/fault-moves.ts";
import type { FaultHead, FaultStep, NewFaultStep } from "#contract/faults.ts";

export type Course = {
  readonly fault: Pick<FaultHead, "state">;
  readonly steps: readonly Pick<FaultStep, "action" | "seq" | "at" | "happened_at">[];
};

type MoveStep = Extract<NewFaultStep, { action: FaultMove }>;
const isMoveStep = (step: NewFaultStep): step is MoveStep => Object.hasOwn(faultMoves, step.action);

/** The course as this crew has told it: what waits on this device is done too, at the time when its button was pressed. */
export function toldCourse(
  { fault, steps }: Course,
  kept: readonly { readonly step: NewFaultStep; readonly madeAt: string }[],
): Course {
  let { state } = fault;
  const told = [...steps];
  for (const { step, madeAt } of kept) {
    if (!isMoveStep(step)) continue;
    const { action, at = madeAt } = step;
    state = ruleOf(action).to ?? state;
    told.push({ action, seq: (told.at(-1)?.seq ?? 0) + 1, at, happened_at: at });
  }
  return { fault: { state }, steps: told };
}
