import type { PlannedStreet } from "#contract/street-plan.ts";
import { noAmounts, plannedOf } from "#contract/street-plan-money.ts";

/**
 * Streets with what counts as their plan in place of the estimate. Only amended streets have adjusted amounts, so that the
 * adjusted sum of many streets is not what is planned for them: the plan is chosen work by work before anything is added up.
 */
export const asPlanned = (streets: readonly PlannedStreet[]): PlannedStreet[] =>
  streets.map((street) => ({
    ...street,
    works: street.works.map((work) => ({
      ...work,
      ...noAmounts,
      estimate_som: plannedOf(work),
      accepted_som: work.accepted_som,
    })),
  }));
