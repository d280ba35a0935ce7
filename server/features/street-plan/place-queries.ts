import { z } from "zod";
import { type Sql, sql } from "#server/platform/db/sql.ts";

/** Width of a street's corridor where its red lines are not known. */
export const usualCorridorM = 15;

export const streetFacts = z.object({
  name_ky: z.string(),
  name_ru: z.string(),
  name_en: z.string(),
  length_m: z.number(),
  ended_on: z.iso.date().nullable(),
});
export const selectStreetFacts = (id: string): Sql => sql`
  select coalesce(name_ky, name_ru, name_en, code, '') as name_ky, coalesce(name_ru, name_ky, name_en, code, '') as name_ru,
    coalesce(name_en, name_ky, name_ru, code, '') as name_en, length_m, valid_to as ended_on
  from street where id = ${id}::uuid`;

export type Part = {
  readonly street: string;
  /** From the street's start; both null is the whole street. */
  readonly from: number | null;
  readonly to: number | null;
  /** Metric CRS of the city. */
  readonly srid: number;
};

/** The axis of a part on the city's plane. What reaches a centimetre beyond the end is at the end. */
export const axisOf = ({ from, to, srid }: Part): Sql => {
  const line = sql`st_transform(s.geom, ${srid}::integer)`;
  return from === null || to === null
    ? line
    : sql`st_linesubstring(${line}, least(${from}::float8 / s.length_m, 1), least(${to}::float8 / s.length_m, 1))`;
};

export const partGeometry = (part: Part): Sql => sql`
  select encode(st_asewkb(${part.from === null ? sql`s.geom` : sql`st_transform(${axisOf(part)}, 4326)`}), 'hex')
  from street s where s.id = ${part.street}::uuid`;

export const deleteQuarters = (item: string): Sql =>
  sql`delete from plan_quarter where item_id = ${item}::uuid`;

/** Square metres of the corridor in each quarter of that year, and outside of all; slivers under a square metre are none. */
export const insertQuarters = (item: string, srid: number): Sql => sql`
  insert into plan_quarter (item_id, quarter_id, area_m2)
  with corridor as (
    select t.plan_year, st_buffer(st_transform(t.geom, ${srid}::integer), coalesce(s.right_of_way_m, ${usualCorridorM}::float8) / 2,
      'endcap=flat') as area
    from plan_item t join street s on s.id = t.street_id where t.id = ${item}::uuid),
  parts as (
    select q.id, st_area(st_intersection(c.area, st_transform(q.geom, ${srid}::integer))) as area_m2
    from corridor c
    join quarter q on q.geom && st_transform(c.area, 4326) and q.valid_from <= make_date(c.plan_year, 12, 31)
      and (q.valid_to is null or q.valid_to > make_date(c.plan_year, 12, 31))),
  inside as (select id, area_m2 from parts where area_m2 >= 1)
  select ${item}::uuid, id, area_m2 from inside
  union all
  select ${item}::uuid, null, rest.area_m2
  from (select st_area(c.area) - coalesce((select sum(area_m2) from inside), 0) as area_m2 from corridor c) rest
  where rest.area_m2 >= 1`;
