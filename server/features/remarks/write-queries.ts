import { z } from "zod";
import { remarkStates } from "#contract/remark-moves.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Attachment } from "#server/platform/attachments/store-attachment.ts";
import { identifier, type Sql, sql } from "#server/platform/db/sql.ts";

/** The next number of a year. Two that are written at once wait for each other. */
export const takeNumber = (year: number): Sql => sql`
  insert into remark_number as n (year, last) values (${year}::integer, 1)
  on conflict (year) do update set last = n.last + 1 returning last::text`;

export const anchored = z.object({
  geometry: z.string().nullable(),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  lineage_id: z.uuid().nullable(),
  variant_id: z.uuid().nullable(),
});

/** The shape of a row, and the place on it that is meant: what was pointed at, else a point of the row. */
export const selectRowAnchor = (layer: Layer, id: string, at: readonly [number, number] | null): Sql => {
  const geom = layer.geometry === "none" ? sql`null::geometry` : sql`t.geom`;
  const point = at
    ? sql`st_setsrid(st_point(${at[0]}::float8, ${at[1]}::float8), 4326)`
    : sql`st_pointonsurface(${geom})`;
  const variant = layer.variants
    ? sql`t.lineage_id, t.variant_id`
    : sql`null::uuid as lineage_id, null::uuid as variant_id`;
  return sql`select ${geom}::text as geometry, st_x(p) as longitude, st_y(p) as latitude, ${variant}
    from ${identifier(layer.id)} t, lateral (select ${point} as p) place where t.id = ${id}::uuid`;
};

export const shapeOf = z.object({
  valid: z.boolean(),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
});
export const selectShape = (geometry: string): Sql => sql`
  select st_isvalid(g) as valid, st_x(p) as longitude, st_y(p) as latitude
  from (select st_force2d(st_setsrid(${geometry}::text::geometry, 4326)) as g) given,
    lateral (select case when st_isvalid(g) then st_pointonsurface(g) end as p) place`;

export type Anchor = {
  readonly rowId: string | null;
  readonly layer: string | null;
  readonly lineageId: string | null;
  readonly variantId: string | null;
  /** GeoJSON or hex EWKB. */
  readonly geometry: string;
};
export const insertAnchor = (remark: string, anchor: Anchor): Sql => sql`
  insert into remark_anchor (remark_id, row_id, layer, lineage_id, variant_id, geom)
  values (${remark}::uuid, ${anchor.rowId}::uuid, ${anchor.layer}, ${anchor.lineageId}::uuid, ${anchor.variantId}::uuid,
    st_force2d(st_setsrid(${anchor.geometry}::text::geometry, 4326)))`;

export type StepToWrite = {
  readonly id: string;
  readonly remarkId: string;
  readonly actor: string;
  readonly actorName: string;
  readonly action: string;
  readonly fromState?: string;
  readonly toState?: string;
  readonly text?: string | undefined;
  readonly before?: string | null;
  readonly after?: string | null;
  readonly ofStep?: string;
};
export const insertStep = (step: StepToWrite): Sql => sql`
  insert into remark_step (id, remark_id, at, actor, actor_name, action, from_state, to_state, text, "before", "after", of_step)
  values (${step.id}::uuid, ${step.remarkId}::uuid, current_setting('shaar.at')::timestamptz, ${step.actor}, ${step.actorName},
    ${step.action}, ${step.fromState ?? null}::text, ${step.toState ?? null}::text, ${step.text ?? null}::text,
    ${step.before ?? null}::text, ${step.after ?? null}::text, ${step.ofStep ?? null}::uuid)`;

export const lockedHead = z.object({
  state: z.enum(remarkStates),
  author_id: z.uuid().nullable(),
  assignee_id: z.uuid().nullable(),
  assignee_name: z.string().nullable(),
  due_on: z.string().nullable(),
  text: z.string(),
  version: z.int(),
});
export const lockHead = (id: string): Sql => sql`
  select state, author_id, assignee_id, assignee_name, due_on::text as due_on, text, version from remark where id = ${id}::uuid for update`;

/** A step behind the head is a new version of the remark too, so that every open page hears of it. */
export const touchHead = (id: string): Sql => sql`update remark set state = state where id = ${id}::uuid`;

export const ownStep = z.object({ actor: z.string(), action: z.string(), withdrawn: z.boolean() });
export const selectStep = (remark: string, id: string): Sql => sql`
  select s.actor, s.action, exists (select from remark_step w where w.of_step = s.id) as withdrawn
  from remark_step s where s.remark_id = ${remark}::uuid and s.id = ${id}::uuid`;

/** The rows of its contents stand already. */
export const insertRemarkFile = (id: string, remarkId: string, file: Attachment): Sql => sql`
  insert into remark_file (id, remark_id, file_id, preview_id, media_type, width_px, height_px)
  values (${id}::uuid, ${remarkId}::uuid, ${file.file.id}::uuid, ${file.preview?.id ?? null}::uuid, ${file.mediaType},
    ${file.widthPx}::integer, ${file.heightPx}::integer)`;

/** Never back: a page that was open longer must not make read what is unread. */
export const markRead = (person: string, remark: string, seq: number): Sql => sql`
  insert into remark_read as r (person_id, remark_id, seq)
  select ${person}::uuid, t.id, ${seq}::bigint from remark t where t.id = ${remark}::uuid
  on conflict (person_id, remark_id) do update set seq = greatest(r.seq, excluded.seq)`;
