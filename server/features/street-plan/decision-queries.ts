import { z } from "zod";
import { type Sql, sql } from "#server/platform/db/sql.ts";

export const draftRow = z.object({ id: z.uuid(), code: z.string(), version: z.int(), ready: z.boolean() });
/** In order of id, so that two decisions wait for each other. */
export const lockDraft = (year: number): Sql => sql`
  select t.id, coalesce(t.code, '') as code, t.version,
    exists (select from plan_work w where w.item_id = t.id)
      and not exists (select from plan_work w where w.item_id = t.id and w.estimate_som is null)
      and (select coalesce(sum(p.percent), 0) from plan_share p where p.item_id = t.id) = 100 as ready
  from plan_item t where t.plan_year = ${year}::integer and t.stage = 'draft' order by t.id for update of t`;

export type Decision = {
  readonly id: string;
  readonly year: number;
  readonly resolutionNumber: string;
  readonly decidedOn: string;
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly votesAbstained: number;
  readonly actor: string;
  readonly actorName: string;
};
export const insertApproval = (decision: Decision): Sql => sql`
  insert into plan_approval (plan_year, id, resolution_number, decided_on, votes_for, votes_against, votes_abstained, at, actor,
    actor_name)
  values (${decision.year}::integer, ${decision.id}::uuid, ${decision.resolutionNumber}, ${decision.decidedOn}::date,
    ${decision.votesFor}::integer, ${decision.votesAgainst}::integer, ${decision.votesAbstained}::integer,
    current_setting('shaar.at')::timestamptz, ${decision.actor}, ${decision.actorName})`;

/** What was estimated is what the council has approved. */
export const approveWorks = (items: readonly string[]): Sql =>
  sql`update plan_work set approved_som = estimate_som where item_id = any(${items}::uuid[])`;
export const approveItems = (items: readonly string[]): Sql =>
  sql`update plan_item set approved_som = estimate_som, stage = 'approved' where id = any(${items}::uuid[])`;

/** Of every street the same step, in one statement. */
export const insertApprovalSteps = (
  items: readonly string[],
  { resolutionNumber, decidedOn, actor, actorName }: Decision,
): Sql => sql`
  insert into plan_step (id, item_id, version, at, happened_on, actor, actor_name, action, from_stage, to_stage, document, amount_som)
  select gen_random_uuid(), t.id, t.version, current_setting('shaar.at')::timestamptz, ${decidedOn}::date, ${actor}, ${actorName},
    'approve', 'draft', 'approved', ${resolutionNumber}, t.approved_som
  from plan_item t where t.id = any(${items}::uuid[]) order by t.code, t.id`;
