import { z } from "zod";
import { remarkHead, remarkStep } from "#contract/remarks.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { allOf, identifier, type Sql, sql } from "#server/platform/db/sql.ts";

/** A head as the database tells it; where its row now is has to be asked of the row's own layer. */
export const headRow = remarkHead.omit({ row_id: true, point: true }).extend({
  seq: z.int(),
  longitude: z.number(),
  latitude: z.number(),
});

const personOf = (person: string | null): Sql => sql`'person:' || ${person}::text`;

/** Somebody else wrote after the person last looked. Without a person nothing is unread. */
const isUnread = (person: string | null): Sql => sql`(${person}::uuid is not null and exists (
  select from remark_step s where s.remark_id = t.id and s.actor <> ${personOf(person)}
    and s.seq > coalesce((select r.seq from remark_read r where r.person_id = ${person}::uuid and r.remark_id = t.id), 0)))`;

const isOverdue = (today: string): Sql =>
  sql`(t.due_on is not null and t.due_on < ${today}::date and t.state not in ('resolved', 'rejected'))`;

export type HeadFilter = {
  readonly states?: readonly string[];
  readonly kinds?: readonly string[];
  readonly assignee?: string;
  /** Written by this person, or theirs to see to. */
  readonly mine?: string;
  readonly unread?: boolean;
  readonly overdue?: boolean;
  readonly ids?: readonly string[];
  /** Conditions on the layer's row. */
  readonly rows?: readonly Sql[];
};
export type Reader = { readonly person: string | null; readonly today: string };

const fits = (filter: HeadFilter, { person, today }: Reader): Sql =>
  allOf([
    ...(filter.states ? [sql`t.state = any(${filter.states}::text[])`] : []),
    ...(filter.kinds ? [sql`t.kind = any(${filter.kinds}::text[])`] : []),
    ...(filter.assignee ? [sql`t.assignee_id = ${filter.assignee}::uuid`] : []),
    ...(filter.mine ? [sql`${filter.mine}::uuid in (t.author_id, t.assignee_id)`] : []),
    ...(filter.unread ? [isUnread(person)] : []),
    ...(filter.overdue ? [isOverdue(today)] : []),
    ...(filter.ids ? [sql`t.id = any(${filter.ids}::uuid[])`] : []),
    ...(filter.rows ?? []),
  ]);

/** What was last written to comes first; `after` is the number of the last step of the page before. */
export const selectHeads = (
  filter: HeadFilter,
  reader: Reader,
  page: { readonly after: number | null; readonly limit: number },
): Sql => sql`
  select t.id, coalesce(t.code, '') as code, t.kind, t.state, t.text, t.author_name, t.author_id,
    t.assignee_name, t.assignee_id, t.due_on::text as due_on, ${isOverdue(reader.today)} as overdue,
    done.made_at, done.last_at, done.comments, done.files, done.seq, ${isUnread(reader.person)} as unread,
    t.about, a.layer, t.plan_variant_id as variant_id, st_x(t.geom) as longitude, st_y(t.geom) as latitude,
    t.synthetic, t.version
  from remark t
  join remark_anchor a on a.remark_id = t.id
  cross join lateral (
    select min(s.at) as made_at, max(s.at) as last_at, max(s.seq) as seq,
      (count(*) filter (where s.action = 'comment'))::integer as comments,
      (count(*) filter (where s.action = 'file' and not exists (
        select from remark_step w where w.of_step = s.id)))::integer as files
    from remark_step s where s.remark_id = t.id) done
  where ${fits(filter, reader)} and (${page.after}::bigint is null or done.seq < ${page.after}::bigint)
  order by done.seq desc
  limit ${page.limit}::integer`;

export const headCounts = z.object({ total: z.int(), unread: z.int() });
export const selectCounts = (filter: HeadFilter, reader: Reader): Sql => sql`
  select (select count(*) from remark t where ${fits(filter, reader)})::integer as total,
    (select count(*) from remark t where ${isUnread(reader.person)})::integer as unread`;

export const holder = z.object({ remark_id: z.string(), row_id: z.string() });

/**
 * Which row of a layer now holds each remark that was made about one of its rows. In a layer with variants a remark
 * follows the lineage within its variant; where the row was split, the part that holds the remark's point, else the part
 * that kept the lineage. A remark that is missing in the answer has lost its row.
 */
export const selectHolders = (layer: Layer, ids: readonly string[] | null): Sql => {
  const table = identifier(layer.id);
  const asked = sql`a.layer = ${layer.id}::text and (${ids}::uuid[] is null or a.remark_id = any(${ids}::uuid[]))`;
  if (!layer.variants)
    return sql`select a.remark_id::text as remark_id, t.id::text as row_id
      from remark_anchor a join ${table} t on t.id = a.row_id where ${asked}`;
  return sql`
    with recursive part (remark_id, id, lineage_id, variant_id) as (
      select a.remark_id, t.id, t.lineage_id, t.variant_id from remark_anchor a join ${table} t
        on t.variant_id = a.variant_id and (t.lineage_id = a.lineage_id or t.split_from in (a.lineage_id, a.row_id))
        where ${asked}
      union
      select p.remark_id, t.id, t.lineage_id, t.variant_id from part p join ${table} t
        on t.variant_id = p.variant_id and t.split_from in (p.id, p.lineage_id))
    select distinct on (p.remark_id) p.remark_id::text as remark_id, p.id::text as row_id
    from part p
    join ${table} t on t.id = p.id
    join remark r on r.id = p.remark_id
    join remark_anchor a on a.remark_id = p.remark_id
    order by p.remark_id, st_intersects(t.geom, r.geom) desc, (p.lineage_id = a.lineage_id) desc, p.id`;
};

export const anchorRow = z.object({
  geometry: z.unknown(),
  title_ky: z.string().nullable(),
  title_ru: z.string().nullable(),
  title_en: z.string().nullable(),
});
export const selectAnchor = (id: string): Sql => sql`
  select st_asgeojson(a.geom, 7)::json as geometry, v.title_ky, v.title_ru, v.title_en
  from remark_anchor a join remark r on r.id = a.remark_id left join plan_variant v on v.id = r.plan_variant_id
  where a.remark_id = ${id}::uuid`;

export const stepRow = remarkStep.omit({ file: true }).extend({
  file_name: z.string().nullable(),
  bytes: z.int().nullable(),
  media_type: z.string().nullable(),
  has_preview: z.boolean(),
});

/** In the order in which they were taken. What was withdrawn stays stored and is no longer told. */
export const selectSteps = (id: string, actor: string | null): Sql => sql`
  select s.seq, s.id, s.at, s.actor_name, (s.actor = ${actor}::text) is true as own, s.action, s.from_state, s.to_state,
    case when w.id is null then s.text end as text, s.before, s.after, w.id is not null as withdrawn,
    case when w.id is null then f.name end as file_name, f.bytes, rf.media_type, rf.preview_id is not null as has_preview
  from remark_step s
  left join remark_step w on w.of_step = s.id
  left join remark_file rf on rf.id = s.id
  left join file f on f.id = rf.file_id
  where s.remark_id = ${id}::uuid
  order by s.seq`;

export const selectRemarkFile = (remark: string, id: string): Sql => sql`
  select f.name, f.sha256, p.sha256 as preview_sha256, rf.media_type
  from remark_file rf join file f on f.id = rf.file_id left join file p on p.id = rf.preview_id
  where rf.remark_id = ${remark}::uuid and rf.id = ${id}::uuid
    and not exists (select from remark_step w where w.of_step = rf.id)`;
