import { z } from "zod";
import { digPermitHead, digPermitStep, digSignOff } from "#contract/dig-permits.ts";
import { allOf, type Sql, sql } from "#server/platform/db/sql.ts";

const day = z.iso.date().nullable();
const name = z.string().nullable();

export const headRow = digPermitHead.omit({ street: true, applicant: true, point: true }).extend({
  street_id: z.uuid().nullable(),
  street_ky: name,
  street_ru: name,
  street_en: name,
  street_code: name,
  applicant: name,
  applicant_id: z.uuid().nullable(),
  applicant_ky: name,
  applicant_ru: name,
  applicant_en: name,
  longitude: z.number(),
  latitude: z.number(),
});

export type PermitFilter = {
  readonly open?: boolean;
  readonly overdue?: boolean;
  readonly states?: readonly string[];
  readonly street?: string;
  readonly ids?: readonly string[];
  /** Conditions on the layer's row. */
  readonly rows?: readonly Sql[];
};

/** The ground is open after the day on which its surface was to be restored. */
const isOverdue = (today: string): Sql =>
  sql`(t.state = 'opened' and coalesce(t.restoration_due_on, t.ends_on) < ${today}::date)`;

const fits = (filter: PermitFilter, today: string): Sql =>
  allOf([
    ...(filter.open ? [sql`t.state not in ('accepted', 'refused', 'cancelled')`] : []),
    ...(filter.overdue ? [isOverdue(today)] : []),
    ...(filter.states ? [sql`t.state = any(${filter.states}::text[])`] : []),
    ...(filter.street ? [sql`t.street_id = ${filter.street}::uuid`] : []),
    ...(filter.ids ? [sql`t.id = any(${filter.ids}::uuid[])`] : []),
    ...(filter.rows ?? []),
  ]);

/** Overdue first, then the open ones as they begin; closed ones the latest first. */
export const selectHeads = (filter: PermitFilter, today: string, limit: number): Sql => sql`
  select t.id, coalesce(t.code, '') as code, t.state, t.street_id, s.name_ky as street_ky, s.name_ru as street_ru,
    s.name_en as street_en, s.code as street_code, t.applicant, t.applicant_id, o.title_ky as applicant_ky,
    o.title_ru as applicant_ru, o.title_en as applicant_en, t.reason, t.emergency,
    t.requested_on::text as requested_on, t.starts_on::text as starts_on, t.ends_on::text as ends_on,
    t.restoration_due_on::text as restoration_due_on, t.issued_on::text as issued_on, t.opened_on::text as opened_on,
    t.restored_on::text as restored_on, t.accepted_on::text as accepted_on, ${isOverdue(today)} as overdue, t.area_m2,
    (select count(*) from dig_permit_sign_off f where f.permit_id = t.id and f.signed_on is null)::integer as unsigned,
    st_x(p.point) as longitude, st_y(p.point) as latitude, t.synthetic, t.version
  from dig_permit t
  left join street s on s.id = t.street_id
  left join organisation o on o.id = t.applicant_id
  cross join lateral (select st_pointonsurface(t.geom) as point) p
  where ${fits(filter, today)}
  order by ${isOverdue(today)} desc, t.state in ('accepted', 'refused', 'cancelled'),
    case when t.state in ('accepted', 'refused', 'cancelled') then -extract(epoch from t.starts_on)
      else extract(epoch from t.starts_on) end, t.id
  limit ${limit}::integer`;

export const counts = z.object({ total: z.int(), overdue: z.int() });
export const selectCounts = (filter: PermitFilter, today: string): Sql => sql`
  select count(*)::integer as total, (count(*) filter (where ${isOverdue(today)}))::integer as overdue
  from dig_permit t where ${fits(filter, today)}`;

export const stepRow = digPermitStep.omit({ owner: true, file: true }).extend({
  owner_ky: name,
  owner_ru: name,
  owner_en: name,
  file_name: name,
  bytes: z.int().nullable(),
  media_type: name,
  has_preview: z.boolean(),
  taken: digPermitStep.shape.file.unwrap().shape.taken.nullable(),
});
export const selectSteps = (id: string): Sql => sql`
  select s.seq, s.id, s.at, s.happened_on::text as happened_on, s.actor_name, s.action, s.from_state, s.to_state, s.text,
    s.before, s.after, o.owner_ky, o.owner_ru, o.owner_en, f.name as file_name, f.bytes, p.media_type,
    p.preview_id is not null as has_preview, p.taken
  from dig_permit_step s
  left join dig_permit_sign_off o on o.signed_step = s.id
  left join dig_permit_file p on p.id = s.id
  left join file f on f.id = p.file_id
  where s.permit_id = ${id}::uuid order by s.seq`;

export const selectPermitFile = (permit: string, id: string): Sql => sql`
  select f.name, f.sha256, v.sha256 as preview_sha256, p.media_type
  from dig_permit_file p join file f on f.id = p.file_id left join file v on v.id = p.preview_id
  where p.permit_id = ${permit}::uuid and p.id = ${id}::uuid`;

export const signOffRow = digSignOff.omit({ owner: true }).extend({
  owner_ky: z.string(),
  owner_ru: z.string(),
  owner_en: z.string(),
});
export const selectSignOffs = (id: string): Sql => sql`
  select f.id, f.owner_id, f.owner_ky, f.owner_ru, f.owner_en, f.signer, f.signed_on::text as signed_on,
    s.text as terms
  from dig_permit_sign_off f left join dig_permit_step s on s.id = f.signed_step
  where f.permit_id = ${id}::uuid order by f.owner_ky, f.id`;

export const geometryRow = z.object({
  geometry: z.string(),
  code: z.string().nullable(),
  starts_on: z.iso.date(),
  ends_on: z.iso.date(),
});
export const selectGeometry = (id: string): Sql => sql`
  select t.geom::text as geometry, t.code, t.starts_on::text as starts_on, t.ends_on::text as ends_on
  from dig_permit t where t.id = ${id}::uuid`;

export const streetRow = z.object({
  id: z.uuid(),
  name_ky: name,
  name_ru: name,
  name_en: name,
  code: name,
  surface: name,
});
export const selectStreet = (id: string): Sql => sql`
  select s.id, s.name_ky, s.name_ru, s.name_en, s.code, s.surface from street s where s.id = ${id}::uuid`;

/** The street that an area lies in or beside, at most so many metres away. */
export const selectStreetOf = (
  geometry: string,
  { withinM, srid }: { withinM: number; srid: number },
): Sql => sql`
  with area as (select st_transform(st_setsrid(${geometry}::text::geometry, 4326), ${srid}::integer) as shape)
  select s.id, s.name_ky, s.name_ru, s.name_en, s.code, s.surface
  from area, street s
  where (s.valid_to is null or s.valid_to > current_date)
    and s.geom && st_transform(st_expand(area.shape, ${withinM}::float8), 4326)
    and st_dwithin(st_transform(s.geom, ${srid}::integer), area.shape, ${withinM}::float8)
  order by st_distance(st_transform(s.geom, ${srid}::integer), st_centroid(area.shape)), s.id limit 1`;

export const lockedPermit = z.object({
  code: z.string(),
  state: digPermitHead.shape.state,
  street_id: z.uuid().nullable(),
  emergency: z.boolean(),
  requested_on: z.iso.date(),
  starts_on: z.iso.date(),
  ends_on: z.iso.date(),
  restoration_due_on: day,
  issued_on: day,
  opened_on: day,
  restored_on: day,
  geometry: z.string(),
  version: z.int(),
  moved_version: z.int(),
});
export type LockedPermit = z.output<typeof lockedPermit>;
/**
 * `seen`: ids of steps that the writer of the next one knew of; `moved_version`: of the permit when any other step last changed its
 * row. Words, photos and signatures change nothing of it.
 */
export const lockPermit = (id: string, seen: readonly string[]): Sql => sql`
  select coalesce(t.code, '') as code, t.state, t.street_id, t.emergency, t.requested_on::text as requested_on,
    t.starts_on::text as starts_on, t.ends_on::text as ends_on, t.restoration_due_on::text as restoration_due_on,
    t.issued_on::text as issued_on, t.opened_on::text as opened_on, t.restored_on::text as restored_on,
    t.geom::text as geometry, t.version,
    coalesce((select max(s.version) from dig_permit_step s where s.permit_id = t.id
      and s.action not in ('comment', 'file', 'sign') and s.id <> all(${seen}::uuid[])), 1) as moved_version
  from dig_permit t where t.id = ${id}::uuid for update of t`;
