import type { NewPlanItem } from "#contract/street-plan.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { amendmentNeeded, notApprovedYet } from "./amend-refusals.ts";
import { selectApproval } from "./queries.ts";
import { nameIn, saidInPlan } from "./words.ts";

export type Amendment = { readonly reason: string; readonly resolutionNumber: string | null };

/** Null in a year without a decision. Throws where an approved year is changed without saying why. */
export async function amendmentOf(
  tx: Queryable,
  year: number,
  given: NewPlanItem["amendment"],
): Promise<Amendment | null> {
  const resolution = await tx.text(selectApproval(year));
  if (resolution === null) {
    if (given) throw notApprovedYet(year);
    return null;
  }
  if (!given) throw amendmentNeeded(year, resolution);
  return {
    reason: saidInPlan(given.reason, true, "amendment.reason"),
    resolutionNumber:
      given.resolution_number === null
        ? null
        : nameIn(given.resolution_number, "amendment.resolution_number"),
  };
}
