import type { Queryable } from "#server/platform/db/database.ts";
import { moved } from "./move.ts";
import { selectDecidedSince } from "./queries.ts";
import type { Step, Taking } from "./take-step.ts";
import { decidedMeanwhile } from "./withdraw-refusals.ts";
import { saidInPlan } from "./words.ts";
import type { LockedItem } from "./write-queries.ts";
import type { Taken } from "./write-step.ts";

/** The day after the one from which streets of every plan are in force: maps and sheets of no year draw the row. */
const inForceInNoYear = "1900-01-02";

/** Takes a street out of the plan; what it was stays behind it. */
export function withdrawn(taking: Taking, row: LockedItem, given: Step<"withdraw">): Taken {
  const taken = moved(taking, row, given);
  const text = saidInPlan(given.text, true);
  return { step: { ...taken.step, text }, row: { ...taken.row, valid_to: inForceInNoYear } };
}

/** What the council has decided without the street stays as it was decided. */
export async function restored(
  tx: Queryable,
  taking: Taking,
  row: LockedItem,
  given: Step<"restore">,
): Promise<Taken> {
  const taken = moved(taking, row, given);
  const { id, plan_year: year } = row;
  const resolution = await tx.text(selectDecidedSince(id, year));
  if (resolution !== null) throw decidedMeanwhile(year, resolution);
  return { ...taken, row: { ...taken.row, valid_to: null } };
}
