import { z } from "zod";
import type { Layer } from "#layers/kit/define-layer.ts";
import { identifier, type Sql, sql } from "../db/sql.ts";
import { planeDecimals } from "./plane-area.ts";

const inForceToday = sql`(t.valid_from <= current_date and (t.valid_to is null or t.valid_to > current_date))`;
const onPlane = (geometry: Sql, srid: number): Sql =>
  sql`st_asgeojson(st_transform(${geometry}, ${srid}::integer), ${planeDecimals}::integer, 0)`;

export const planeRow = z.object({ id: z.string(), plane: z.string() });

/** Rows of a variant that are in force today, on the city's plane. */
export const selectCovering = (layer: Layer, variant: string, srid: number): Sql => sql`
  select t.id::text as id, ${onPlane(sql`t.geom`, srid)} as plane
  from ${identifier(layer.id)} t where t.variant_id = ${variant}::uuid and ${inForceToday} order by t.id`;

export const selectBoundary = (variant: string, srid: number): Sql => sql`
  select b.id::text as id, ${onPlane(sql`b.geom`, srid)} as plane
  from plan_variant p join city_boundary b on b.id = p.boundary_id where p.id = ${variant}::uuid`;

export const formerRow = z.object({
  id: z.string(),
  variant_id: z.string(),
  /** Null where the row did not lie in the variant before. */
  plane: z.string().nullable(),
});

/** What the rows of the current change were before it, one for each variant that they were or are in. */
export const selectFormer = (layer: Layer, srid: number): Sql => sql`
  with written as (
    select v.id, v.version, v.op, v.row, v.geom_before from feature_version v
    where v.change_id = current_setting('shaar.change_id')::uuid and v.layer = ${layer.id}),
  before as (
    select w.id, w.geom_before, case when w.op = 'remove' then w.row else p.row end as row
    from written w left join feature_version p on p.id = w.id and p.version = w.version - 1
    where w.op <> 'insert'),
  lay as (
    select id, row ->> 'variant_id' as variant_id, geom_before from before
    where (row ->> 'valid_from')::date <= current_date
      and (row ->> 'valid_to' is null or (row ->> 'valid_to')::date > current_date))
  select w.id::text as id, v.variant_id, ${onPlane(sql`l.geom_before`, srid)} as plane
  from written w
  cross join lateral (
    select w.row ->> 'variant_id' as variant_id
    union select b.row ->> 'variant_id' from before b where b.id = w.id) v
  left join lay l on l.id = w.id and l.variant_id = v.variant_id
  where v.variant_id is not null`;

export const degreesRow = z.object({ longitude: z.number(), latitude: z.number() });

/** Places of the plane in degrees, in their order. */
export const selectDegrees = (points: readonly (readonly [number, number])[], srid: number): Sql => sql`
  select st_x(g) as longitude, st_y(g) as latitude
  from jsonb_array_elements(${JSON.stringify(points)}::jsonb) with ordinality as p (xy, place),
    lateral st_transform(st_setsrid(st_point((xy ->> 0)::float8, (xy ->> 1)::float8), ${srid}::integer), 4326) g
  order by p.place`;
