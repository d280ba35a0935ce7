import type { PlanAmounts } from "#contract/street-plan.ts";
import { type PlanPhase, planPhases } from "#contract/street-plan-money.ts";

/** The estimate, which is there from the first, and the phases that something has reached. */
export const reachedPhases = (amounts: PlanAmounts): readonly PlanPhase[] =>
  planPhases.filter((phase) => phase === "estimate_som" || amounts[phase] !== null);
