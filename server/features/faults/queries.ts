import { z } from "zod";
import { type FaultTime, faultIsClosed, faultStates } from "#contract/fault-moves.ts";
import { faultHead, faultStep } from "#contract/faults.ts";
import { allOf, type Sql, sql } from "#server/platform/db/sql.ts";

/** A head as the database tells it; `rank` and `key` say where it stands in a list. */
export const headRow = faultHead.omit({ point: true }).extend({
  longitude: z.number(),
  latitude: z.number(),
  rank: z.int(),
  key: z.number(),
});

const closedStates = faultStates.filter(faultIsClosed);
const isClosed: Sql = sql`(t.state = any(${closedStates}::text[]))`;
const isOverdue = (now: string): Sql =>
  sql`(t.due_at is not null and t.due_at < ${now}::timestamptz and not ${isClosed})`;

/** Overdue, emergencies, other open ones, closed ones. */
const rankOf = (now: string): Sql => sql`
  case when ${isOverdue(now)} then 0 when ${isClosed} then 3 when t.urgency = 'emergency' then 1 else 2 end`;
/** Seconds: the oldest open one first, the latest closed one first. */
const keyOf: Sql = sql`
  (case when ${isClosed} then -1 else 1 end * date_part('epoch', t.aware_at))`;

export type FaultFilter = {
  readonly open?: boolean;
  readonly states?: readonly string[];
  readonly networks?: readonly string[];
  readonly kinds?: readonly string[];
  /** Null: on no street. */
  readonly street?: string | null;
  readonly crew?: string;
  readonly asset?: string;
  readonly overdue?: boolean;
  /** Of awareness, in the city's time zone, which is that of every connection. */
  readonly year?: number;
  readonly age?: AgeClass;
  /** Both times are known. */
  readonly between?: readonly FaultTime[];
  readonly cutKnown?: boolean;
  readonly ids?: readonly string[];
  /** Conditions on the layer's row. */
  readonly rows?: readonly Sql[];
};
/** A ten years of age at the fault; null is unknown. Only pipes grow old in figures: `pipes` are their layers. */
export type AgeClass = { readonly fromYears: number | null; readonly pipes: readonly string[] };
export const ageStepYears = 10;

export const timeOf: Readonly<Record<FaultTime, Sql>> = {
  aware: sql`t.aware_at`,
  located: sql`t.located_at`,
  isolated: sql`t.isolated_at`,
  repaired: sql`t.repaired_at`,
  restored: sql`t.restored_at`,
};

const ofAge = ({ fromYears, pipes }: AgeClass): Sql =>
  allOf([
    sql`t.asset_layer = any(${pipes}::text[])`,
    fromYears === null
      ? sql`t.asset_age_years is null`
      : sql`t.asset_age_years between ${fromYears}::integer and ${fromYears + ageStepYears - 1}::integer`,
  ]);

const fits = (filter: FaultFilter, now: string): Sql =>
  allOf([
    ...(filter.open ? [sql`not ${isClosed}`] : []),
    ...(filter.states ? [sql`t.state = any(${filter.states}::text[])`] : []),
    ...(filter.networks ? [sql`t.network = any(${filter.networks}::text[])`] : []),
    ...(filter.kinds ? [sql`t.kind = any(${filter.kinds}::text[])`] : []),
    ...(filter.street !== undefined ? [sql`t.street_id is not distinct from ${filter.street}::uuid`] : []),
    ...(filter.crew ? [sql`t.crew_id = ${filter.crew}::uuid`] : []),
    ...(filter.asset ? [sql`t.asset_id = ${filter.asset}::uuid`] : []),
    ...(filter.overdue ? [isOverdue(now)] : []),
    ...(filter.year !== undefined ? [sql`extract(year from t.aware_at) = ${filter.year}::integer`] : []),
    ...(filter.age ? [ofAge(filter.age)] : []),
    ...(filter.between ?? []).map((time) => sql`${timeOf[time]} is not null`),
    ...(filter.cutKnown ? [sql`t.connections_cut is not null`] : []),
    ...(filter.ids ? [sql`t.id = any(${filter.ids}::uuid[])`] : []),
    ...(filter.rows ?? []),
  ]);

const headColumns = (now: string): Sql => sql`
  t.id, coalesce(t.code, '') as code, t.network, t.kind, t.state, t.urgency, t.what, t.address, t.street_id, t.detection, t.cause,
  t.aware_at, coalesce(t.aware_approximate, false) as aware_approximate,
  t.located_at, coalesce(t.located_approximate, false) as located_approximate,
  t.isolated_at, coalesce(t.isolated_approximate, false) as isolated_approximate,
  t.repaired_at, coalesce(t.repaired_approximate, false) as repaired_approximate,
  t.restored_at, coalesce(t.restored_approximate, false) as restored_approximate,
  t.due_at, ${isOverdue(now)} as overdue, t.crew_id, t.crew_name, t.asset_layer, t.asset_id, t.asset_code, t.chainage_m,
  t.asset_material, t.asset_diameter_mm, t.asset_age_years, t.connections_cut, t.residents_cut, t.duplicate_of_id,
  (select count(*) from fault_file f where f.fault_id = t.id)::integer as files,
  st_x(t.geom) as longitude, st_y(t.geom) as latitude, t.synthetic, t.version`;

/** Where a page ends: what comes behind it is greater. */
export type Place = { readonly rank: number; readonly key: number; readonly id: string };

/** Overdue first, then emergencies, then the oldest; closed ones the latest first. */
export const selectHeads = (
  filter: FaultFilter,
  now: string,
  page: { readonly after: Place | null; readonly limit: number },
): Sql => sql`
  with page as (
    select t.id, ${rankOf(now)} as rank, ${keyOf} as key from fault t
    where ${fits(filter, now)} ${page.after ? isBehind(page.after, now) : sql``}
    order by rank, key, t.id limit ${page.limit}::integer)
  select ${headColumns(now)}, page.rank, page.key from page join fault t on t.id = page.id order by page.rank, page.key, t.id`;

const isBehind = ({ rank, key, id }: Place, now: string): Sql =>
  sql`and (${rankOf(now)}, ${keyOf}, t.id) > (${rank}::integer, ${key}::float8, ${id}::uuid)`;

export const nearbyRow = headRow.extend({ distance_m: z.number() });
/** Open ones within so many metres, the nearest first. */
export const selectNearby = (
  [longitude, latitude]: readonly [number, number],
  {
    networks,
    withinM,
    srid,
    now,
  }: { networks: readonly string[]; withinM: number; srid: number; now: string },
): Sql => sql`
  with place as (select st_transform(st_setsrid(st_point(${longitude}::float8, ${latitude}::float8), 4326), ${srid}::integer) as point),
  near as (
    select t.*, 0 as rank, 0::float8 as key, st_distance(st_transform(t.geom, ${srid}::integer), place.point) as distance_m
    from fault t, place
    where t.geom && st_transform(st_expand(place.point, ${withinM}::float8), 4326) and not ${isClosed}
      and t.network = any(${networks}::text[]))
  select ${headColumns(now)}, t.rank, t.key, t.distance_m from near t
  where t.distance_m <= ${withinM}::float8 order by t.distance_m, t.id limit 50`;

export const headCounts = z.object({ total: z.int(), overdue: z.int() });
export const selectCounts = (filter: FaultFilter, now: string): Sql => sql`
  select count(*)::integer as total, (count(*) filter (where ${isOverdue(now)}))::integer as overdue
  from fault t where ${fits(filter, now)}`;

export const stepRow = faultStep.omit({ file: true }).extend({
  file_name: z.string().nullable(),
  bytes: z.int().nullable(),
  media_type: z.string().nullable(),
  has_preview: z.boolean(),
});

/** In the order in which they were written down. */
export const selectSteps = (id: string): Sql => sql`
  select s.seq, s.id, s.at, s.happened_at, s.approximate, s.actor_name, s.action, s.from_state, s.to_state, s.text,
    s.before, s.after, f.name as file_name, f.bytes, ff.media_type, ff.preview_id is not null as has_preview
  from fault_step s
  left join fault_file ff on ff.id = s.id
  left join file f on f.id = ff.file_id
  where s.fault_id = ${id}::uuid
  order by s.seq`;

export const caller = z.object({ name: z.string(), phone: z.string() });
export const selectCaller = (id: string): Sql =>
  sql`select name, phone from fault_caller where fault_id = ${id}::uuid`;

export const named = z.object({ id: z.uuid(), code: z.string() });
export const selectDuplicates = (id: string): Sql =>
  sql`select t.id, coalesce(t.code, '') as code from fault t where t.duplicate_of_id = ${id}::uuid order by t.aware_at, t.id`;
export const selectNamed = (id: string): Sql =>
  sql`select t.id, coalesce(t.code, '') as code from fault t where t.id = ${id}::uuid`;

export const selectFaultFile = (fault: string, id: string): Sql => sql`
  select f.name, f.sha256, p.sha256 as preview_sha256, ff.media_type
  from fault_file ff join file f on f.id = ff.file_id left join file p on p.id = ff.preview_id
  where ff.fault_id = ${fault}::uuid and ff.id = ${id}::uuid`;
