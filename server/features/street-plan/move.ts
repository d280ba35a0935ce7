import { moratoriumYears } from "#contract/street-plan.ts";
import {
  isApproved,
  mayMovePlan,
  type PlanMove,
  planLeadsFrom,
  planMoves,
} from "#contract/street-plan-moves.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { draftOfApprovedYear } from "./amend-refusals.ts";
import { priced } from "./contents.ts";
import { checkPast, yearsLater } from "./days.ts";
import { warrantyBeforeAct } from "./money-refusals.ts";
import { findPlace } from "./place.ts";
import { selectApproval } from "./queries.ts";
import { notYourStep, outOfTurn } from "./refusals.ts";
import type { GivenStep, Step, Taking } from "./take-step.ts";
import { decidedAlready } from "./withdraw-refusals.ts";
import { saidInPlan } from "./words.ts";
import { keptShare, keptWork, type LockedItem, selectShares, selectWorks } from "./write-queries.ts";
import type { Taken } from "./write-step.ts";

/** Throws for who may not take the step, and for a step that does not follow from where the street stands. */
export function checkTurn({ keeper }: Taking, { stage, proposed_by }: LockedItem, move: PlanMove): void {
  const mover = { roles: keeper.roles, isOwn: keeper.actor === proposed_by };
  if (!mayMovePlan(mover, move)) throw notYourStep({ move, stage, mover });
  if (move === "withdraw" && isApproved(stage)) throw decidedAlready(stage);
  if (!planLeadsFrom(stage, move)) throw outOfTurn({ move, stage, mover });
}

type Move = Step<Exclude<GivenStep["action"], "edit" | "comment" | "pay">>;

export function moved(taking: Taking, row: LockedItem, given: Move): Taken {
  const { action: move } = given;
  checkTurn(taking, row, move);
  const { to } = planMoves[move];
  return {
    step: { action: move, fromStage: row.stage, toStage: to, text: saidInPlan(given.text, false) },
    row: { stage: to },
  };
}

/** What goes to the council is priced at its own year and shared out between sources. */
export async function drafted(
  tx: Queryable,
  taking: Taking,
  row: LockedItem,
  given: Step<"draft">,
): Promise<Taken> {
  const taken = moved(taking, row, given);
  const { plan_year: year } = row;
  const resolution = await tx.text(selectApproval(year));
  if (resolution !== null) throw draftOfApprovedYear(year, resolution);
  const { city, layers } = taking.context;
  await findPlace(tx, { ...row, year }, city.metric_srid);
  const works = await tx.many(keptWork, selectWorks(row.id));
  const shares = await tx.many(keptShare, selectShares(row.id));
  await priced(tx, { year, works, shares }, { identity: taking.identity, layers, complete: true });
  return taken;
}

export function started(taking: Taking, row: LockedItem, given: Step<"start">): Taken {
  const { step, row: changes } = moved(taking, row, given);
  checkPast(given.on, taking.today);
  return { step: { ...step, happenedOn: given.on }, ...(changes && { row: changes }) };
}

export function warranted(taking: Taking, row: LockedItem, given: Step<"warrant">): Taken {
  const { step, row: changes } = moved(taking, row, given);
  const { accepted_on } = row;
  const until = given.until ?? (accepted_on === null ? null : yearsLater(accepted_on, moratoriumYears));
  if (until !== null && accepted_on !== null && until < accepted_on)
    throw warrantyBeforeAct(until, accepted_on);
  return {
    step: { ...step, ...(until !== null && { after: until }) },
    row: { ...changes, warranty_until: until },
  };
}
