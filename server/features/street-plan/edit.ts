import { plannedOf, sumOf } from "#contract/street-plan-money.ts";
import { isApproved, mayBeAmended, mayPlan } from "#contract/street-plan-moves.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { amendmentOf } from "./amend.ts";
import { placeIsDecided, underContract } from "./amend-refusals.ts";
import { type Contents, type PricedWork, priced } from "./contents.ts";
import { findPlace } from "./place.ts";
import { notYoursToPlan } from "./refusals.ts";
import type { Step, Taking } from "./take-step.ts";
import { isWithdrawn } from "./withdraw-refusals.ts";
import { saidInPlan } from "./words.ts";
import { itemColumnsOf, nextWorks, withDecidedPrices } from "./works.ts";
import { writeContents } from "./write-contents.ts";
import { codeIn } from "./write-item.ts";
import {
  insertAmendment,
  type KeptWork,
  keptShare,
  keptWork,
  type LockedItem,
  selectShares,
  selectWorks,
} from "./write-queries.ts";
import type { Taken } from "./write-step.ts";

/** Changes what is planned, and keeps in the step what stood there. Null when all of it stands there already. */
export async function edited(
  tx: Queryable,
  { context, identity, keeper }: Taking,
  row: LockedItem,
  given: Step<"edit">,
): Promise<Taken | null> {
  if (!mayPlan(keeper.roles)) throw notYoursToPlan();
  const { city, layers } = context;
  const { metric_srid: srid } = city;
  if (row.stage === "withdrawn") throw isWithdrawn();
  if (isApproved(row.stage)) checkDecided(row, given);
  const amendment = await amendmentOf(tx, given.year, given.amendment);
  const geom = await findPlace(tx, given, srid);
  const complete = amendment !== null || row.stage !== "proposed";
  const kept = await tx.many(keptWork, selectWorks(row.id));
  const works = withDecidedPrices(kept, await priced(tx, given, { identity, layers, complete }));
  const shares = await tx.many(keptShare, selectShares(row.id));
  const reason = saidInPlan(given.reason, false, "reason") ?? null;
  const before = told({ ...row, year: row.plan_year, shares }, kept);
  const after = told({ ...given, reason }, works);
  if (before === after && (amendment === null || isApproved(row.stage))) return null;
  const next = nextWorks(kept, works, amendment !== null);
  const stage = amendment && row.stage !== "tender" ? "adjusted" : row.stage;
  return {
    step: {
      ...{ action: amendment ? "amend" : "edit", text: amendment?.reason, before, after },
      ...(stage !== row.stage && { fromStage: row.stage, toStage: stage }),
    },
    row: {
      ...(given.year !== row.plan_year && { code: await codeIn(tx, given.year) }),
      ...{ street_id: given.street_id, plan_year: given.year, stage, reason, geom },
      ...{ from_chainage_m: given.from_chainage_m, to_chainage_m: given.to_chainage_m },
      ...itemColumnsOf(next.after),
    },
    after: async () => {
      await writeContents(tx, row.id, given, { next, srid });
      if (!amendment) return;
      const was = isApproved(row.stage) ? (plannedOf(row) ?? 0) : 0;
      const { actor, name: actorName } = keeper;
      const adjustedBySom = (plannedOf(sumOf(next.after)) ?? 0) - was;
      await tx.execute(
        insertAmendment({
          ...{ ...amendment, id: given.id, year: given.year, itemId: row.id },
          ...{ adjustedBySom, actor, actorName },
        }),
      );
    },
  };
}

function checkDecided({ stage, street_id, plan_year }: LockedItem, given: Step<"edit">): void {
  if (!mayBeAmended(stage)) throw underContract(stage);
  if (given.street_id !== street_id) throw placeIsDecided("street_id", given.street_id);
  if (given.year !== plan_year) throw placeIsDecided("year", given.year);
}

type ToldItem = {
  readonly street_id: string;
  readonly year: number;
  readonly from_chainage_m: number | null;
  readonly to_chainage_m: number | null;
  readonly reason: string | null;
  readonly shares: Contents["shares"];
};

/** As it stands in a step: what a person can change, in an order that does not depend on who sent it. */
function told(item: ToldItem, works: readonly (KeptWork | PricedWork)[]): string {
  const { street_id, year, from_chainage_m, to_chainage_m, reason } = item;
  const byKey = (one: string, other: string): number => (one < other ? -1 : 1);
  return JSON.stringify({
    ...{ street_id, year, from_chainage_m, to_chainage_m, reason },
    works: [...works]
      .sort((one, other) => byKey(one.id, other.id))
      .map(({ id, work, quantity, unit, quantity_basis, unit_price_id, price_som_per_unit, ...more }) => ({
        ...{ id, work, quantity, unit, quantity_basis, unit_price_id, price_som_per_unit },
        assets: more.assets.map(({ id: asset }) => asset).sort(byKey),
      })),
    shares: [...item.shares]
      .sort((one, other) => byKey(one.funding_source_id, other.funding_source_id))
      .map(({ funding_source_id, percent }) => ({ funding_source_id, percent })),
  });
}
