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

/** How far beyond its red lines a street's neighbours are looked for, in metres. */
const frontageM = 20;
/** A quarter that only touches the street's corner is no neighbour: part of the frontage. */
const leastFrontage = 0.01;

/**
 * Square metres of the corridor by quarter of that year. Quarters end at the red lines as a rule, so the corridor is shared out
 * between those that face it, as much as they do; what no quarter faces (more than the street's width and 5 m away) is null's.
 */
export const insertQuarters = (item: string, srid: number): Sql => sql`
  insert into plan_quarter (item_id, quarter_id, area_m2)
  with street_land as (
    select t.plan_year, st_transform(t.geom, ${srid}::integer) as line, coalesce(s.right_of_way_m, ${usualCorridorM}::float8) as width_m
    from plan_item t join street s on s.id = t.street_id where t.id = ${item}::uuid),
  strips as (
    select plan_year, width_m, st_buffer(line, width_m / 2, 'endcap=flat') as corridor,
      st_buffer(line, width_m / 2 + ${frontageM}::float8, 'endcap=flat') as front
    from street_land),
  near as materialized (
    select q.id, st_transform(q.geom, ${srid}::integer) as area
    from strips c
    join quarter q on q.geom && st_transform(c.front, 4326) and q.valid_from <= make_date(c.plan_year, 12, 31)
      and (q.valid_to is null or q.valid_to > make_date(c.plan_year, 12, 31))),
  facing as (
    select n.id, st_area(st_intersection(c.front, n.area)) as front_m2, st_area(c.front) as whole_m2
    from near n cross join strips c),
  neighbours as (
    select id, front_m2 / sum(front_m2) over () as part from facing where front_m2 >= whole_m2 * ${leastFrontage}::float8),
  sizes as (
    select st_area(c.corridor) as whole_m2,
      st_area(st_difference(c.corridor, coalesce(
        (select st_buffer(st_collect(n.area), c.width_m + 5) from near n join neighbours b on b.id = n.id),
        st_setsrid('polygon empty'::geometry, ${srid}::integer)))) as rest_m2
    from strips c),
  parts as (
    select b.id, b.part * (s.whole_m2 - s.rest_m2) as area_m2 from neighbours b cross join sizes s
    union all
    select null, s.rest_m2 from sizes s)
  select ${item}::uuid, id, area_m2 from parts where area_m2 >= 1`;
