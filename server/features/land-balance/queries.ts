import { z } from "zod";
import { type Sql, sql } from "#server/platform/db/sql.ts";

const plane = (geometry: Sql, srid: number): Sql =>
  sql`st_asgeojson(st_transform(${geometry}, ${srid}::integer), 4, 0)`;
const inForceToday = sql`valid_from <= current_date and (valid_to is null or valid_to > current_date)`;

export const variantRow = z.object({ asked: z.string().nullable(), existing: z.string().nullable() });
/** The variant asked for, or the one in force; and today's use. */
export const selectVariants = (variant: string | null): Sql => sql`
  select
    (select id::text from plan_variant where case when ${variant}::uuid is null
      then state in ('adopted', 'existing') else id = ${variant}::uuid end
      order by state = 'adopted' desc, id limit 1) as asked,
    (select id::text from plan_variant where state = 'existing') as existing`;

export const zoneRow = z.object({
  id: z.string(),
  category: z.string(),
  plane: z.string(),
  synthetic: z.boolean(),
});
export const selectZones = (variant: string, srid: number): Sql => sql`
  select id::text as id, category, ${plane(sql`geom`, srid)} as plane, synthetic
  from functional_zone where variant_id = ${variant}::uuid and ${inForceToday} order by id`;

export const quarterRow = z.object({
  plane: z.string(),
  residents: z.number().nullable(),
  residents_unregistered: z.number().nullable(),
  source: z.string().nullable(),
  synthetic: z.boolean(),
});
export const selectQuarter = (id: string, srid: number): Sql => sql`
  select ${plane(sql`geom`, srid)} as plane, residents, residents_unregistered, source, synthetic
  from quarter where id = ${id}::uuid`;

export const residentsRow = z.object({
  key: z.string(),
  actual: z.number().nullable(),
  year: z.number().nullable(),
  source: z.string().nullable(),
  synthetic: z.boolean(),
});
/** The latest figure in force for either key. */
export const selectResidents = (): Sql => sql`
  select distinct on (key) key, actual, year, source, synthetic from indicator
  where key in ('residents_registered', 'residents_unregistered') and active and ${inForceToday}
  order by key, year desc nulls last, valid_from desc, id`;

export const normRow = z.object({
  id: z.string(),
  category: z.string(),
  m2_per_resident: z.number(),
  document: z.string().nullable(),
  confidence: z.enum(["norm", "from_memory", "assumed"]),
  valid_from: z.string(),
  sample_data: z.boolean(),
});
/** Norms are named for their category: public_green_m2_per_person. */
export const selectNorms = (): Sql => sql`
  select distinct on (key) id::text as id, left(key, -length('_m2_per_person')) as category,
    value as m2_per_resident, nullif(concat_ws(', ', document, clause), '') as document, confidence,
    valid_from::text as valid_from, synthetic as sample_data
  from norm where right(key, length('_m2_per_person')) = '_m2_per_person' and value > 0 and active
    and ${inForceToday}
  order by key, valid_from desc, id`;

export const namesRow = z.object({
  variants: z.record(z.string(), z.object({ ky: z.string(), ru: z.string() })),
  quarter: z.object({ ky: z.string(), ru: z.string() }).nullable(),
});
/** What the variants and the quarter are called on paper. */
export const selectNames = (variants: readonly string[], quarter: string | null): Sql => sql`
  select coalesce((select json_object_agg(id, json_build_object('ky', title_ky, 'ru', title_ru))
      from plan_variant where id = any(${variants}::uuid[])), '{}'::json) as variants,
    (select json_build_object('ky', coalesce(name_ky, name_ru, code, ''), 'ru', coalesce(name_ru, name_ky, code, ''))
      from quarter where id = ${quarter}::uuid) as quarter`;

export const projectedRow = z.object({ plane: z.string() });
/** GeoJSON areas in degrees on the city's plane, in their order. */
export const selectProjected = (geometries: readonly unknown[], srid: number): Sql => sql`
  select ${plane(sql`st_setsrid(st_geomfromgeojson(g::text), 4326)`, srid)} as plane
  from jsonb_array_elements(${JSON.stringify(geometries)}::jsonb) with ordinality as a (g, place) order by a.place`;
