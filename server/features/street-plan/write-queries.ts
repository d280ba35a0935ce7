import { z } from "zod";
import { planAmounts, planUnits, quantityBases, streetWorkIds } from "#contract/street-plan.ts";
import { planStages } from "#contract/street-plan-moves.ts";
import type { Attachment } from "#server/platform/attachments/store-attachment.ts";
import { type Sql, sql } from "#server/platform/db/sql.ts";

/** The next number of a year's streets. Two that are proposed at once wait for each other. */
export const takeNumber = (year: number): Sql => sql`
  insert into plan_number as n (plan_year, last) values (${year}::integer, 1)
  on conflict (plan_year) do update set last = n.last + 1 returning last::text`;

export const lockedItem = planAmounts.extend({
  id: z.uuid(),
  code: z.string(),
  street_id: z.uuid(),
  plan_year: z.int(),
  stage: z.enum(planStages),
  reason: z.string().nullable(),
  from_chainage_m: z.number().nullable(),
  to_chainage_m: z.number().nullable(),
  accepted_on: z.iso.date().nullable(),
  proposed_by: z.string().nullable(),
  version: z.int(),
  moved_version: z.int(),
});
export type LockedItem = z.output<typeof lockedItem>;

/** `moved_version`: of the item when it was last changed; what was said or attached since changes nothing of it. */
export const lockItem = (id: string): Sql => sql`
  select t.id, coalesce(t.code, '') as code, t.street_id, t.plan_year, t.stage, t.reason, t.from_chainage_m, t.to_chainage_m,
    t.estimate_som, t.approved_som, t.adjusted_som, t.contract_som, t.accepted_som, t.paid_som, t.accepted_on, t.version,
    (select s.actor from plan_step s where s.item_id = t.id order by s.seq limit 1) as proposed_by,
    coalesce((select max(s.version) from plan_step s where s.item_id = t.id and s.action not in ('comment', 'file')), 1) as moved_version
  from plan_item t where t.id = ${id}::uuid for update of t`;

export const keptWork = planAmounts.extend({
  id: z.uuid(),
  work: z.enum(streetWorkIds),
  quantity: z.number().nullable(),
  unit: z.enum(planUnits).nullable(),
  quantity_basis: z.enum(quantityBases).nullable(),
  unit_price_id: z.uuid().nullable(),
  price_som_per_unit: z.string().nullable(),
  price_year: z.int().nullable(),
  renews_surface: z.boolean().nullable(),
  assets: z.array(z.strictObject({ layer: z.string(), id: z.uuid() })),
});
export type KeptWork = z.output<typeof keptWork>;
export const selectWorks = (item: string): Sql => sql`
  select w.id, w.work, w.quantity, w.unit, w.quantity_basis, w.unit_price_id, w.price_som_per_unit::text as price_som_per_unit,
    w.price_year, w.renews_surface, w.estimate_som, w.approved_som, w.adjusted_som, w.contract_som, w.accepted_som, w.paid_som,
    (select coalesce(jsonb_agg(jsonb_build_object('layer', a.asset_layer, 'id', a.asset_id) order by a.asset_layer, a.asset_id), '[]'::jsonb)
      from plan_asset a where a.work_id = w.id) as assets
  from plan_work w where w.item_id = ${item}::uuid order by w.id`;

export const keptShare = z.object({ funding_source_id: z.uuid(), percent: z.number() });
export const selectShares = (item: string): Sql => sql`
  select funding_source_id, percent::float8 as percent from plan_share where item_id = ${item}::uuid order by funding_source_id`;

export const deleteShares = (item: string): Sql => sql`delete from plan_share where item_id = ${item}::uuid`;
export const insertShares = (item: string, shares: string): Sql => sql`
  insert into plan_share (item_id, funding_source_id, percent)
  select ${item}::uuid, s.funding_source_id, s.percent
  from jsonb_to_recordset(${shares}::jsonb) as s (funding_source_id uuid, percent numeric(5,2))`;

export const deleteAssets = (item: string): Sql => sql`
  delete from plan_asset a using plan_work w where w.id = a.work_id and w.item_id = ${item}::uuid`;
export const insertAssets = (assets: string): Sql => sql`
  insert into plan_asset (work_id, asset_id, asset_layer)
  select a.work_id, a.id, a.layer from jsonb_to_recordset(${assets}::jsonb) as a (work_id uuid, id uuid, layer text)
  on conflict do nothing`;

export type StepToWrite = {
  readonly id: string;
  readonly itemId: string;
  /** Of the item after the step. */
  readonly version: number;
  readonly happenedOn?: string;
  readonly actor: string;
  readonly actorName: string;
  readonly action: string;
  readonly fromStage?: string;
  readonly toStage?: string;
  readonly text?: string | undefined;
  readonly document?: string;
  readonly amountSom?: number;
  readonly before?: string;
  readonly after?: string;
};
export const insertStep = (step: StepToWrite): Sql => sql`
  insert into plan_step (id, item_id, version, at, happened_on, actor, actor_name, action, from_stage, to_stage, text, document,
    amount_som, "before", "after")
  values (${step.id}::uuid, ${step.itemId}::uuid, ${step.version}::integer, current_setting('shaar.at')::timestamptz,
    ${step.happenedOn ?? null}::date, ${step.actor}, ${step.actorName}, ${step.action}, ${step.fromStage ?? null}::text,
    ${step.toStage ?? null}::text, ${step.text ?? null}::text, ${step.document ?? null}::text,
    ${step.amountSom ?? null}::bigint, ${step.before ?? null}::text, ${step.after ?? null}::text)`;

/** A step behind the row is a new version of it too, so that every open page hears of it. */
export const touchItem = (id: string): Sql => sql`update plan_item set stage = stage where id = ${id}::uuid`;

export const insertMoney = (step: string, phase: string, amounts: string): Sql => sql`
  insert into plan_money (step_id, work_id, phase, amount_som)
  select ${step}::uuid, m.work_id, ${phase}::text, m.amount_som
  from jsonb_to_recordset(${amounts}::jsonb) as m (work_id uuid, amount_som bigint)`;

export const insertAmendment = (amendment: {
  readonly id: string;
  readonly year: number;
  readonly itemId: string;
  readonly reason: string;
  readonly resolutionNumber: string | null;
  readonly adjustedBySom: number;
  readonly actor: string;
  readonly actorName: string;
}): Sql => sql`
  insert into plan_amendment (id, plan_year, number, item_id, reason, resolution_number, adjusted_by_som, at, actor, actor_name)
  select ${amendment.id}::uuid, ${amendment.year}::integer, coalesce(max(m.number), 0) + 1, ${amendment.itemId}::uuid,
    ${amendment.reason}, ${amendment.resolutionNumber}::text, ${amendment.adjustedBySom}::bigint,
    current_setting('shaar.at')::timestamptz, ${amendment.actor}, ${amendment.actorName}
  from plan_amendment m where m.plan_year = ${amendment.year}::integer`;

/** The rows of its contents stand already. */
export const insertPlanFile = (id: string, itemId: string, taken: string, file: Attachment): Sql => sql`
  insert into plan_file (id, item_id, file_id, preview_id, media_type, taken, width_px, height_px)
  values (${id}::uuid, ${itemId}::uuid, ${file.file.id}::uuid, ${file.preview?.id ?? null}::uuid, ${file.mediaType},
    ${taken}, ${file.widthPx}::integer, ${file.heightPx}::integer)`;
