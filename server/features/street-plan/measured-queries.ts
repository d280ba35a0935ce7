import { z } from "zod";
import type { Layer } from "#layers/kit/define-layer.ts";
import { identifier, type Sql, sql } from "#server/platform/db/sql.ts";
import { axisOf, type Part, usualCorridorM } from "./place-queries.ts";

/** Half the width of the strip that cuts rows of the street to the part, in metres: wide enough for both sides. */
const stripM = 60;

const lineRow = z.array(z.tuple([z.number(), z.number()]));
export const partRow = z.object({ length_m: z.number(), line: lineRow });
export const selectPart = (part: Part): Sql => sql`
  select st_length(axis.line) as length_m, st_asgeojson(st_transform(axis.line, 4326), 6)::jsonb -> 'coordinates' as line
  from street s cross join lateral (select ${axisOf(part)} as line) axis
  where s.id = ${part.street}::uuid`;

const isInForce = sql`(t.valid_to is null or t.valid_to > current_date)`;
const column = (layer: Layer, name: string, type: Sql): Sql =>
  layer.fields[name] ? sql`t.${identifier(name)}::${type}` : sql`null::${type}`;

/** The street, its part, and strips along it: `strip` cuts rows of the street, `corridor` is the street's own land. */
const place = (part: Part): Sql => sql`
  place as materialized (
    select s.id, s.width_m, axis.line,
      st_buffer(axis.line, ${stripM}::float8, 'endcap=flat') as strip,
      st_buffer(axis.line, coalesce(s.right_of_way_m, ${usualCorridorM}::float8) / 2, 'endcap=flat') as corridor
    from street s cross join lateral (select ${axisOf(part)} as line) axis
    where s.id = ${part.street}::uuid)`;

const ofStreet = (layer: Layer, { srid }: Part, isWhole: boolean): Sql => sql`
  select t.*, case when ${isWhole}::boolean then st_transform(t.geom, ${srid}::integer)
      else st_intersection(st_transform(t.geom, ${srid}::integer), place.strip) end as cut
  from ${identifier(layer.id)} t join place on place.id = t.street_id
  where ${isInForce}`;

export const alongRow = z.object({
  /** Surface or lining. */
  kind: z.string().nullable(),
  side: z.string().nullable(),
  length_m: z.number(),
  /** Null where the width of some of it is not known. */
  area_m2: z.number().nullable(),
});
export type Along = z.output<typeof alongRow>;

/** What lies along the street as lines of its own, by what it is made of and by side. */
export const selectAlong = (layer: Layer, kind: string, part: Part): Sql => sql`
  with ${place(part)}, rows as (${ofStreet(layer, part, part.from === null)})
  select ${column(layer, kind, sql`text`)} as kind, ${column(layer, "side", sql`text`)} as side,
    sum(st_length(t.cut)) as length_m,
    case when bool_and(width.m is not null) then sum(st_length(t.cut) * width.m) end as area_m2
  from rows t cross join place
  cross join lateral (select ${
    layer.id === "road_section"
      ? sql`coalesce(t.width_m, place.width_m)`
      : column(layer, "width_m", sql`float8`)
  } as m) width
  where not st_isempty(t.cut)
  group by 1, 2 order by 3 desc, 1, 2`;

/** How many points of the street stand along the part. */
export const countAlong = (layer: Layer, part: Part): Sql => sql`
  with ${place(part)}, rows as (${ofStreet(layer, part, part.from === null)})
  select count(*) from rows t where not st_isempty(t.cut)`;

/** A shorter end of a pipe that belongs to the next street is no length of this one. */
const leastAlongM = 10;

export const underRow = z.object({
  id: z.uuid(),
  code: z.string().nullable(),
  material: z.string().nullable(),
  diameter_mm: z.number().nullable(),
  built_year: z.int().nullable(),
  length_m: z.number(),
});
export type Under = z.output<typeof underRow>;

/** Pipes in the street's land that run along it: what only crosses it is no length of this street. */
export const selectUnder = (layer: Layer, material: string, part: Part): Sql => sql`
  with ${place(part)},
  pieces as (
    select t.id, (st_dump(st_intersection(st_transform(t.geom, ${part.srid}::integer), place.corridor))).geom as piece
    from ${identifier(layer.id)} t cross join place
    where t.geom && st_transform(place.corridor, 4326) and ${isInForce}),
  along as (
    select p.id, st_length(p.piece) as length_m
    from pieces p cross join place
    where st_geometrytype(p.piece) = 'ST_LineString' and st_length(place.line) * abs(
      st_linelocatepoint(place.line, st_endpoint(p.piece)) - st_linelocatepoint(place.line, st_startpoint(p.piece)))
      >= st_length(p.piece) / 2)
  select t.id, t.code, ${column(layer, material, sql`text`)} as material, ${column(layer, "diameter_mm", sql`float8`)} as diameter_mm,
    t.built_year, sum(a.length_m) as length_m
  from along a join ${identifier(layer.id)} t on t.id = a.id
  group by t.id
  having sum(a.length_m) >= least(${leastAlongM}::float8, t.length_m - 1)
  order by t.code, t.id`;
