import { z } from "zod";
import { streetWorkIds } from "#contract/street-plan.ts";
import { type Sql, sql } from "#server/platform/db/sql.ts";
import { streetName } from "./queries.ts";

export const draftRow = z.object({ id: z.uuid(), code: z.string(), version: z.int(), ready: z.boolean() });
/** In order of id, so that two decisions wait for each other. */
export const lockDraft = (year: number): Sql => sql`
  select t.id, coalesce(t.code, '') as code, t.version,
    exists (select from plan_work w where w.item_id = t.id)
      and not exists (select from plan_work w where w.item_id = t.id and w.estimate_som is null)
      and (select coalesce(sum(p.percent), 0) from plan_share p where p.item_id = t.id) = 100 as ready
  from plan_item t where t.plan_year = ${year}::integer and t.stage = 'draft' order by t.id for update of t`;

export const lapsedRow = z.object({
  id: z.uuid(),
  code: z.string(),
  street: z.object({ ky: z.string(), ru: z.string(), en: z.string() }),
  what: z.enum(["price", "source", "street"]),
  work: z.enum(streetWorkIds).nullable(),
  title: z.object({ ky: z.string(), ru: z.string(), en: z.string() }).nullable(),
  /** Null: out of use without a day. */
  ended_on: z.iso.date().nullable(),
});
export type Lapsed = z.output<typeof lapsedRow>;
/**
 * What streets of a draft stand on and what is not in force any more: prices and sources on the day of the decision, or when
 * its year begins where that is later, and streets before the year is over.
 */
export const selectLapsed = (items: readonly string[], year: number, on: string): Sql => sql`
  with day as (select greatest(${on}::date, make_date(${year}::integer, 1, 1)) as decided),
  lapsed as (
    select w.item_id, 'price' as what, w.work, u.title_ky, u.title_ru, u.title_en, u.valid_to
    from plan_work w join unit_price u on u.id = w.unit_price_id cross join day
    where w.item_id = any(${items}::uuid[]) and (not u.active or u.valid_to <= day.decided)
    union
    select p.item_id, 'source', null, s.title_ky, s.title_ru, s.title_en, s.valid_to
    from plan_share p join funding_source s on s.id = p.funding_source_id cross join day
    where p.item_id = any(${items}::uuid[]) and (not s.active or s.valid_to <= day.decided)
    union
    select t.id, 'street', null, null, null, null, s.valid_to
    from plan_item t join street s on s.id = t.street_id
    where t.id = any(${items}::uuid[]) and s.valid_to <= make_date(${year}::integer, 12, 31))
  select t.id, coalesce(t.code, '') as code, ${streetName} as street, l.what, l.work, l.valid_to as ended_on,
    case when l.title_ky is not null
      then json_build_object('ky', l.title_ky, 'ru', l.title_ru, 'en', l.title_en) end as title
  from lapsed l join plan_item t on t.id = l.item_id join street s on s.id = t.street_id
  order by t.code, t.id, l.what, l.work, l.title_ky`;

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
