import { z } from "zod";
import type { Attachment } from "#server/platform/attachments/store-attachment.ts";
import { type Sql, sql } from "#server/platform/db/sql.ts";

/** The next number of a year. Two that are requested at once wait for each other. */
export const takeNumber = (year: number): Sql => sql`
  insert into dig_permit_number as n (year, last) values (${year}::integer, 1)
  on conflict (year) do update set last = n.last + 1 returning last::text`;

export const shapeOf = z.object({
  valid: z.boolean(),
  area_m2: z.number().nullable(),
  /** Null while nobody has drawn the city's boundary. */
  inside: z.boolean().nullable(),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
});
/** The drawn area, and whether all of it lies in the city; a centimetre beyond the boundary is inside. */
export const selectShape = (geometry: string, srid: number): Sql => sql`
  select st_isvalid(g) as valid,
    case when st_isvalid(g) then st_area(st_transform(g, ${srid}::integer)) end as area_m2,
    case when st_isvalid(g) then (
      select bool_or(st_covers(st_buffer(st_transform(b.geom, ${srid}::integer), 0.01), st_transform(g, ${srid}::integer)))
      from city_boundary b where b.valid_to is null or b.valid_to > current_date) end as inside,
    st_x(p) as longitude, st_y(p) as latitude
  from (select st_force2d(st_setsrid(${geometry}::text::geometry, 4326)) as g) given,
    lateral (select case when st_isvalid(g) then st_pointonsurface(g) end as p) place`;

export const overlapping = z.object({
  id: z.uuid(),
  code: z.string(),
  starts_on: z.iso.date(),
  ends_on: z.iso.date(),
  longitude: z.number(),
  latitude: z.number(),
});
/**
 * Permits of the same ground in the same days. Ground that is open is open until it is restored, whatever
 * day was written down; what touches at an edge does not overlap.
 */
export const selectOverlapping = (
  id: string,
  { geometry, startsOn, endsOn, srid }: { geometry: string; startsOn: string; endsOn: string; srid: number },
): Sql => sql`
  with area as materialized (
    select g, st_transform(g, ${srid}::integer) as shape
    from (select st_force2d(st_setsrid(${geometry}::text::geometry, 4326)) as g) given)
  select t.id, coalesce(t.code, '') as code, t.starts_on::text as starts_on, t.ends_on::text as ends_on,
    st_x(p.point) as longitude, st_y(p.point) as latitude
  from area join dig_permit t on t.geom && area.g
  cross join lateral (select st_pointonsurface(t.geom) as point) p
  where t.id <> ${id}::uuid and t.state not in ('refused', 'cancelled', 'accepted')
    and t.starts_on <= ${endsOn}::date and (t.state = 'opened' or t.ends_on >= ${startsOn}::date)
    and st_area(st_intersection(st_transform(t.geom, ${srid}::integer), area.shape)) > 0.01
  order by t.starts_on, t.id limit 1`;

export const organisationRow = z.object({ id: z.uuid() });
export const selectOrganisation = (id: string): Sql =>
  sql`select o.id from organisation o where o.id = ${id}::uuid`;

export type StepToWrite = {
  readonly id: string;
  readonly permitId: string;
  /** Of the permit after the step. */
  readonly version: number;
  readonly happenedOn?: string | null;
  readonly actor: string;
  readonly actorName: string;
  readonly action: string;
  readonly fromState?: string;
  readonly toState?: string;
  readonly text?: string | null;
  readonly before?: string | null;
  readonly after?: string | null;
};
export const insertStep = (step: StepToWrite): Sql => sql`
  insert into dig_permit_step (id, permit_id, version, at, happened_on, actor, actor_name, action, from_state, to_state, text, "before", "after")
  values (${step.id}::uuid, ${step.permitId}::uuid, ${step.version}::integer, current_setting('shaar.at')::timestamptz,
    ${step.happenedOn ?? null}::date, ${step.actor}, ${step.actorName}, ${step.action}, ${step.fromState ?? null}::text,
    ${step.toState ?? null}::text, ${step.text ?? null}::text, ${step.before ?? null}::text, ${step.after ?? null}::text)`;

export const lockedSignOff = z.object({
  owner_id: z.uuid().nullable(),
  owner_ky: z.string(),
  owner_ru: z.string(),
  owner_en: z.string(),
  signer: z.string().nullable(),
});
export const lockSignOff = (permit: string, id: string): Sql => sql`
  select f.owner_id, f.owner_ky, f.owner_ru, f.owner_en, f.signer from dig_permit_sign_off f
  where f.permit_id = ${permit}::uuid and f.id = ${id}::uuid for update`;

export const sign = (id: string, step: string, { signer, on }: { signer: string; on: string }): Sql => sql`
  update dig_permit_sign_off set signer = ${signer}, signed_on = ${on}::date, signed_step = ${step}::uuid where id = ${id}::uuid`;

/** The rows of its contents stand already. */
export const insertPermitFile = (id: string, permit: string, taken: string, file: Attachment): Sql => sql`
  insert into dig_permit_file (id, permit_id, file_id, preview_id, media_type, taken, width_px, height_px)
  values (${id}::uuid, ${permit}::uuid, ${file.file.id}::uuid, ${file.preview?.id ?? null}::uuid, ${file.mediaType}, ${taken},
    ${file.widthPx}::integer, ${file.heightPx}::integer)`;

export const unsignedRow = z.object({ ky: z.string(), ru: z.string(), en: z.string() });
export const selectUnsigned = (permit: string): Sql => sql`
  select f.owner_ky as ky, f.owner_ru as ru, f.owner_en as en from dig_permit_sign_off f
  where f.permit_id = ${permit}::uuid and f.signed_on is null order by f.owner_ky`;

/** A step behind the row is a new version of it too, so that every open page hears of it. */
export const touchPermit = (id: string): Sql =>
  sql`update dig_permit set state = state where id = ${id}::uuid`;
