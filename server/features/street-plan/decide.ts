import type { NewPlanDecision } from "#contract/street-plan.ts";
import { mayRecordDecision } from "#contract/street-plan-moves.ts";
import { planItem } from "#layers/council/plan-item.ts";
import type { Keeper } from "#server/platform/auth/keeper.ts";
import { unprocessable } from "#server/platform/changes/apply.ts";
import { writeChange } from "#server/platform/changes/write-change.ts";
import type { Context } from "#server/platform/context.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { checkPast } from "./days.ts";
import {
  approveItems,
  approveWorks,
  draftRow,
  insertApproval,
  insertApprovalSteps,
  lapsedRow,
  lockDraft,
  selectLapsed,
} from "./decision-queries.ts";
import {
  approvedAlready,
  notCarried,
  nothingToApprove,
  notInForce,
  notReady,
  notYoursToDecide,
} from "./decision-refusals.ts";
import { selectApproval } from "./queries.ts";
import { nameIn } from "./words.ts";

/** All streets of the draft become the approved plan of the year, as one change set. */
export async function recordDecision(
  { db, layers }: Pick<Context, "db" | "layers">,
  { actor, name: actorName, roles }: Keeper,
  given: NewPlanDecision & { readonly year: number },
  { today, orderPaper }: { readonly today: string; readonly orderPaper: (tx: Queryable) => Promise<unknown> },
): Promise<void> {
  if (!mayRecordDecision(roles)) throw notYoursToDecide();
  const { id, year, votes_for: votesFor, votes_against: votesAgainst, decided_on: decidedOn } = given;
  const resolutionNumber = nameIn(given.resolution_number, "resolution_number");
  checkPast(decidedOn, today, "decided_on");
  if (votesFor <= votesAgainst) throw notCarried(votesFor, votesAgainst);
  const decision = {
    ...{ id, year, resolutionNumber, decidedOn, votesFor, votesAgainst },
    ...{ votesAbstained: given.votes_abstained, actor, actorName },
  };
  await writeChange({ db, layers }, { actor, id }, async (tx) => {
    const before = await tx.text(selectApproval(year));
    if (before !== null) throw approvedAlready(year, before);
    const draft = await tx.many(draftRow, lockDraft(year));
    if (draft.length === 0) throw nothingToApprove(year);
    const open = draft.filter(({ ready }) => !ready);
    if (open.length > 0) throw notReady(open.map(({ code }) => code).join(", "));
    const items = draft.map((item) => item.id);
    const lapsed = await tx.many(lapsedRow, selectLapsed(items, year, decidedOn));
    if (lapsed.length > 0) throw unprocessable(lapsed.map(notInForce));
    await tx.execute(insertApproval(decision));
    await tx.execute(approveWorks(items));
    await tx.execute(approveItems(items));
    await tx.execute(insertApprovalSteps(items, decision));
    await orderPaper(tx);
    return draft.map((item) => ({ layer: planItem.id, id: item.id, version: item.version + 1 }));
  });
}
