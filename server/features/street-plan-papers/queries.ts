import { z } from "zod";
import { planPaperKind } from "#server/platform/council/plan-paper.ts";
import { type Sql, sql } from "#server/platform/db/sql.ts";

/** The streets of the city on its plane: what the map of a year reaches over. */
export const reach = z.object({
  west: z.number().nullable(),
  south: z.number().nullable(),
  east: z.number().nullable(),
  north: z.number().nullable(),
  latitude: z.number().nullable(),
});
export const selectReach = (srid: number): Sql => sql`
  select st_xmin(whole) as west, st_ymin(whole) as south, st_xmax(whole) as east, st_ymax(whole) as north,
    st_y(st_transform(st_setsrid(st_centroid(whole::geometry), ${srid}::integer), 4326)) as latitude
  from (select st_extent(st_transform(s.geom, ${srid}::integer)) as whole from street s where s.valid_to is null) streets`;

export const planLine = z.object({
  id: z.uuid(),
  line: z.array(z.tuple([z.number(), z.number()])),
});
/** Shapes of a year's streets on the city's plane. */
export const selectPlanLines = (year: number, srid: number): Sql => sql`
  select t.id, st_asgeojson(st_transform(t.geom, ${srid}::integer), 1)::jsonb -> 'coordinates' as line
  from plan_item t where t.plan_year = ${year}::integer`;

/** How a year stands, without its streets. */
export const yearState = z.object({
  is_decided: z.boolean(),
  is_frozen: z.boolean(),
  has_streets: z.boolean(),
});
export const selectYearState = (year: number): Sql => sql`
  select exists (select from plan_approval a where a.plan_year = ${year}::integer) as is_decided,
    exists (select from plan_approval a where a.plan_year = ${year}::integer and a.file_id is not null) as is_frozen,
    exists (select from plan_item t where t.plan_year = ${year}::integer and t.stage <> 'withdrawn') as has_streets`;

export const frozenFile = z.object({ name: z.string(), sha256: z.string(), bytes: z.int() });
export const selectFrozen = (year: number): Sql => sql`
  select f.name, f.sha256, f.bytes from plan_approval a join file f on f.id = a.file_id where a.plan_year = ${year}::integer`;

/** Made once: whoever comes second keeps the first. Answers the year if it was this one. */
export const freeze = (year: number, file: string): Sql => sql`
  update plan_approval set file_id = ${file}::uuid where plan_year = ${year}::integer and file_id is null
  returning plan_year::text`;

export const decidedYear = z.object({ year: z.int() });
/** Sample decisions without their paper; one that is being made is waited for. */
export const selectSamplesToFreeze = (): Sql => sql`
  select a.plan_year as year from plan_approval a
  where a.synthetic and a.file_id is null and not exists (
    select from job j where j.kind = ${planPaperKind} and j.state in ('queued', 'running')
      and (j.params ->> 'year')::integer = a.plan_year)
  order by a.plan_year desc`;

export const selectWaiting = (actor: string, kind: string): Sql => sql`
  select count(*)::text from job where actor = ${actor} and kind = ${kind} and state in ('queued', 'running')`;
