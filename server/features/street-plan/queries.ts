import { z } from "zod";
import { attachmentTypes } from "#contract/attachments.ts";
import { plannedStreet, planThread, planYear, streetWorkIds } from "#contract/street-plan.ts";
import { type Sql, sql } from "#server/platform/db/sql.ts";

/** Who asks: `drafts` tells whether more than the approved plan is shown, `layers` which network rows may be named. */
export type Reader = {
  readonly drafts: boolean;
  readonly layers: readonly string[];
  readonly actor: string | null;
};

/** Streets that the council has decided on; drafts are the town hall's own. */
const isShown = ({ drafts }: Reader): Sql =>
  drafts
    ? sql`true`
    : sql`(t.stage not in ('proposed', 'draft', 'withdrawn') and exists (select from plan_approval a where a.plan_year = t.plan_year))`;

/** Of the street `s`, in each language what stands in it, else in another, else the code. */
export const streetName = sql`json_build_object(
  'ky', coalesce(s.name_ky, s.name_ru, s.name_en, s.code, ''),
  'ru', coalesce(s.name_ru, s.name_ky, s.name_en, s.code, ''),
  'en', coalesce(s.name_en, s.name_ky, s.name_ru, s.code, ''))`;
const titleOf = (alias: Sql): Sql =>
  sql`json_build_object('ky', ${alias}.title_ky, 'ru', ${alias}.title_ru, 'en', ${alias}.title_en)`;

const amountsOf = (alias: Sql): Sql => sql`
  'estimate_som', ${alias}.estimate_som, 'approved_som', ${alias}.approved_som, 'adjusted_som', ${alias}.adjusted_som,
  'contract_som', ${alias}.contract_som, 'accepted_som', ${alias}.accepted_som, 'paid_som', ${alias}.paid_som`;

export type Which = { readonly year: number } | { readonly id: string };
const isOf = (which: Which): Sql =>
  "year" in which ? sql`t.plan_year = ${which.year}::integer` : sql`t.id = ${which.id}::uuid`;

export const streetRow = plannedStreet;
/**
 * A year's streets, also those that were withdrawn, with all that belongs to them, gathered once for the year and not for each street. Text is joined faster
 * as json than as jsonb, which is half of the time of a long year.
 */
export const selectStreets = (which: Which, reader: Reader): Sql => sql`
  with shown as materialized (select t.* from plan_item t where ${isOf(which)} and ${isShown(reader)}),
  assets as materialized (
    select pa.work_id, json_agg(json_build_object('layer', pa.asset_layer, 'id', pa.asset_id, 'code', v.row ->> 'code')
      order by pa.asset_layer, pa.asset_id) as list
    from shown t
    join plan_work w on w.item_id = t.id
    join plan_asset pa on pa.work_id = w.id and pa.asset_layer = any(${reader.layers}::text[])
    left join lateral (
      select fv.row from feature_version fv where fv.id = pa.asset_id order by fv.version desc limit 1) v on true
    group by pa.work_id),
  works as materialized (
    select w.item_id, json_agg(json_build_object(
        'id', w.id, 'work', w.work, 'quantity', w.quantity, 'unit', w.unit, 'quantity_basis', w.quantity_basis,
        'unit_price_id', ${reader.drafts ? sql`w.unit_price_id` : sql`null::uuid`},
        'price_title', ${reader.drafts ? sql`case when u.id is not null then ${titleOf(sql`u`)} end` : sql`null::text`},
        'price_som_per_unit', w.price_som_per_unit::text, 'price_year', w.price_year,
        'renews_surface', coalesce(w.renews_surface, false), 'assets', coalesce(a.list, '[]'::json), ${amountsOf(sql`w`)})
      order by array_position(${streetWorkIds}::text[], w.work), w.id) as list
    from shown t
    join plan_work w on w.item_id = t.id
    left join unit_price u on u.id = w.unit_price_id
    left join assets a on a.work_id = w.id
    group by w.item_id),
  shares as materialized (
    select p.item_id, json_agg(json_build_object('funding_source_id', p.funding_source_id, 'percent', p.percent)
      order by p.percent desc, p.funding_source_id) as list
    from shown t join plan_share p on p.item_id = t.id group by p.item_id),
  quarters as materialized (
    select q.item_id, json_agg(json_build_object('quarter_id', q.quarter_id, 'area_m2', q.area_m2)
      order by q.quarter_id nulls last) as list
    from shown t join plan_quarter q on q.item_id = t.id group by q.item_id),
  photos as materialized (
    select p.item_id, json_agg(json_build_object('id', p.id, 'name', f.name, 'bytes', f.bytes,
        'media_type', p.media_type, 'has_preview', p.preview_id is not null, 'taken', p.taken)
      order by p.taken, f.uploaded_at, p.id) as list
    from shown t join plan_file p on p.item_id = t.id join file f on f.id = p.file_id
    where ${isShownFile(reader)} and p.media_type like 'image/%'
    group by p.item_id)
  select t.id, coalesce(t.code, '') as code, t.version,
    json_build_object('id', s.id, 'name', ${streetName}, 'ended_on', s.valid_to,
      'owner', case when o.id is not null then json_build_object('title', ${titleOf(sql`o`)}, 'is_city', o.kind = 'city') end) as street,
    t.plan_year as year, t.stage, coalesce(t.reason, '') as reason, t.from_chainage_m, t.to_chainage_m, t.length_m,
    st_asgeojson(t.geom, 6)::json -> 'coordinates' as line,
    coalesce(t.renews_surface, false) as renews_surface, coalesce(t.opens_ground, false) as opens_ground,
    coalesce(w.list, '[]'::json) as works, coalesce(p.list, '[]'::json) as shares,
    coalesce(q.list, '[]'::json) as quarters, t.contractor, t.contract_number, t.accepted_on, t.warranty_until,
    coalesce(f.list, '[]'::json) as photos, json_build_object(${amountsOf(sql`t`)}) as amounts, t.synthetic
  from shown t
  join street s on s.id = t.street_id
  left join organisation o on o.id = s.owner_id
  left join works w on w.item_id = t.id
  left join shares p on p.item_id = t.id
  left join quarters q on q.item_id = t.id
  left join photos f on f.item_id = t.id
  order by coalesce(s.name_ky, s.name_ru, s.code), t.code, t.id`;

/** Residents see what a street looked like before and after; what else is attached is the town hall's own. */
const isShownFile = ({ drafts }: Reader): Sql => (drafts ? sql`true` : sql`p.taken in ('before', 'after')`);

export const yearRow = planYear.omit({ year: true, streets: true, withdrawn: true });
export const selectYear = (year: number, reader: Reader): Sql => sql`
  select
    (select json_build_object('resolution_number', a.resolution_number, 'decided_on', a.decided_on, 'votes_for', a.votes_for,
        'votes_against', a.votes_against, 'votes_abstained', a.votes_abstained, 'has_file', a.file_id is not null,
        'synthetic', a.synthetic)
      from plan_approval a where a.plan_year = ${year}::integer) as decision,
    (select coalesce(json_agg(json_build_object('number', m.number, 'item_id', m.item_id, 'item_code', coalesce(t.code, ''),
        'reason', m.reason, 'resolution_number', m.resolution_number, 'adjusted_by_som', m.adjusted_by_som, 'at', m.at,
        'by', ${reader.drafts ? sql`m.actor_name` : sql`''::text`}) order by m.number), '[]'::json)
      from plan_amendment m left join plan_item t on t.id = m.item_id where m.plan_year = ${year}::integer) as amendments,
    (select coalesce(json_agg(json_build_object('year', y.plan_year, 'streets', y.streets, 'approved', y.approved,
        'amounts', json_build_object(${amountsOf(sql`y`)}), 'planned_som', y.planned_som) order by y.plan_year), '[]'::json)
      from (
        select t.plan_year, count(*)::integer as streets,
          exists (select from plan_approval a where a.plan_year = t.plan_year) as approved,
          sum(t.estimate_som)::bigint as estimate_som, sum(t.approved_som)::bigint as approved_som,
          case when count(t.adjusted_som) > 0 then sum(coalesce(t.adjusted_som, t.approved_som)) end::bigint as adjusted_som,
          sum(t.contract_som)::bigint as contract_som,
          sum(t.accepted_som)::bigint as accepted_som, sum(t.paid_som)::bigint as paid_som,
          sum((select sum(coalesce(w.adjusted_som, w.approved_som, w.estimate_som)) from plan_work w where w.item_id = t.id))::bigint
            as planned_som
        from plan_item t where ${isShown(reader)} and t.stage <> 'withdrawn' group by t.plan_year) y) as years,
    (select coalesce(json_agg(json_build_object('id', s.id, 'title', ${streetName}) order by s.code, s.id), '[]'::json)
      from quarter s where s.valid_to is null or s.valid_to > make_date(${year}::integer, 1, 1)) as quarters,
    (select coalesce(json_agg(json_build_object('id', s.id, 'title', ${titleOf(sql`s`)}) order by s.sort_order, s.id), '[]'::json)
      from funding_source s) as sources`;

export const stepRow = planThread.shape.steps.element.omit({ file: true }).extend({
  file_name: z.string().nullable(),
  bytes: z.int().nullable(),
  media_type: z.enum(attachmentTypes).nullable(),
  has_preview: z.boolean(),
});
/** In the order in which they were taken. */
export const selectSteps = (id: string): Sql => sql`
  select s.id, s.action, s.at, s.happened_on, s.actor_name as by, s.from_stage, s.to_stage, s.text, s.document, s.amount_som,
    s."before", s."after", f.name as file_name, f.bytes, p.media_type, p.preview_id is not null as has_preview
  from plan_step s
  left join plan_file p on p.id = s.id
  left join file f on f.id = p.file_id
  where s.item_id = ${id}::uuid
  order by s.seq`;

export const selectApproval = (year: number): Sql =>
  sql`select a.resolution_number from plan_approval a where a.plan_year = ${year}::integer`;

/** The actor of its first step. */
export const selectProposer = (id: string): Sql => sql`
  select s.actor from plan_step s where s.item_id = ${id}::uuid order by s.seq limit 1`;

/** The decision on a year, where it was taken after a street had been withdrawn. */
export const selectDecidedSince = (id: string, year: number): Sql => sql`
  select a.resolution_number from plan_approval a
  where a.plan_year = ${year}::integer
    and a.at >= (select max(s.at) from plan_step s where s.item_id = ${id}::uuid and s.action = 'withdraw')`;

export const selectPlanFile = (item: string, id: string, reader: Reader): Sql => sql`
  select f.name, f.sha256, v.sha256 as preview_sha256, p.media_type
  from plan_file p
  join plan_item t on t.id = p.item_id
  join file f on f.id = p.file_id
  left join file v on v.id = p.preview_id
  where p.item_id = ${item}::uuid and p.id = ${id}::uuid and ${isShown(reader)} and ${isShownFile(reader)}`;
