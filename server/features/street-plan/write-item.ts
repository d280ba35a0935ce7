import type { z } from "zod";
import type { newPlanItem } from "#contract/street-plan.ts";
import { plannedOf, sumOf } from "#contract/street-plan-money.ts";
import { mayPlan } from "#contract/street-plan-moves.ts";
import { planItem } from "#layers/council/plan-item.ts";
import type { Identity } from "#server/platform/auth/identity.ts";
import type { Keeper } from "#server/platform/auth/keeper.ts";
import { writeChange } from "#server/platform/changes/write-change.ts";
import { insertRows } from "#server/platform/changes/write-rows.ts";
import type { Context } from "#server/platform/context.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { amendmentOf } from "./amend.ts";
import { priced } from "./contents.ts";
import { findPlace } from "./place.ts";
import { notYoursToPlan } from "./refusals.ts";
import { saidInPlan } from "./words.ts";
import { itemColumnsOf, nextWorks } from "./works.ts";
import { writeContents } from "./write-contents.ts";
import { insertAmendment, insertStep, takeNumber } from "./write-queries.ts";

type Given = z.output<typeof newPlanItem>;

/** "КП": комплекстүү план, комплексный план. */
export const codeIn = async (tx: Queryable, year: number): Promise<string> =>
  `КП-${await tx.text(takeNumber(year))}/${year}`;

/** A proposal, or in an approved year an amendment. Sent again, because the answer was lost, it is written once. */
export async function writeItem(
  { db, layers, city }: Context,
  identity: Identity,
  { actor, name: actorName, roles }: Keeper,
  given: Given,
): Promise<void> {
  if (!mayPlan(roles)) throw notYoursToPlan();
  const { id, year, street_id, from_chainage_m, to_chainage_m } = given;
  const reason = saidInPlan(given.reason, false, "reason") ?? null;
  await writeChange({ db, layers }, { actor, id, ...reasonOf(given) }, async (tx) => {
    const amendment = await amendmentOf(tx, year, given.amendment);
    const geom = await findPlace(tx, given, city.metric_srid);
    const works = await priced(tx, given, { identity, layers, complete: amendment !== null });
    const next = nextWorks([], works, amendment !== null);
    const stage = amendment ? "adjusted" : "proposed";
    const row = {
      ...{ code: await codeIn(tx, year), street_id, plan_year: year, stage, reason },
      ...{ from_chainage_m, to_chainage_m, geom },
      ...itemColumnsOf(next.after),
    };
    await insertRows(tx, planItem, [{ id, row }]);
    await writeContents(tx, id, given, { next, srid: city.metric_srid });
    const text = amendment?.reason ?? reason ?? undefined;
    const action = amendment ? "amend" : "create";
    await tx.execute(
      insertStep({ id, itemId: id, version: 1, actor, actorName, action, toStage: stage, text }),
    );
    if (amendment) {
      const adjustedBySom = plannedOf(sumOf(next.after)) ?? 0;
      await tx.execute(
        insertAmendment({ ...amendment, id, year, itemId: id, adjustedBySom, actor, actorName }),
      );
    }
    return [{ layer: planItem.id, id, version: 1 }];
  });
}

/** What the history of rows keeps as the reason of a change. */
export const reasonOf = ({ amendment }: Pick<Given, "amendment">): { reason?: string } => {
  const reason = saidInPlan(amendment?.reason, false);
  return reason === undefined ? {} : { reason };
};
