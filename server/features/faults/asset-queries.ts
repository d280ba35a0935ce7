import { z } from "zod";
import type { Layer } from "#layers/kit/define-layer.ts";
import { identifier, join, type Sql, sql } from "#server/platform/db/sql.ts";

type Position = readonly [number, number];

const metricPoint = ([longitude, latitude]: Position, srid: number): Sql =>
  sql`st_transform(st_setsrid(st_point(${longitude}::float8, ${latitude}::float8), 4326), ${srid}::integer)`;

const orNull = (layer: Layer, name: string, type: Sql): Sql =>
  layer.fields[name] ? sql`t.${identifier(name)}` : sql`null::${type}`;

const isLink = ({ network }: Layer): boolean => network?.role === "link";

/** What is frozen in a fault, and the place on the asset: on a link at its chainage, else the nearest point of it. */
export const assetRow = z.object({
  layer: z.string(),
  id: z.uuid(),
  code: z.string().nullable(),
  distance_m: z.number(),
  chainage_m: z.number().nullable(),
  length_m: z.number().nullable(),
  material: z.string().nullable(),
  diameter_mm: z.int().nullable(),
  built_year: z.int().nullable(),
  longitude: z.number(),
  latitude: z.number(),
});
export type Asset = z.output<typeof assetRow>;

/** `fraction` of a link's length, or null for what is no link. */
const assetOf = (
  layer: Layer,
  { point, srid, chainage, where }: { point: Sql; srid: number; chainage: number | null; where: Sql },
): Sql => {
  const geometry = sql`st_transform(t.geom, ${srid}::integer)`;
  const fraction =
    chainage === null
      ? sql`st_linelocatepoint(${geometry}, place.point)`
      : sql`least(${chainage}::float8 / nullif(t.length_m, 0), 1)`;
  const link = isLink(layer);
  return sql`
    select ${layer.id}::text as layer, t.id, t.code, st_distance(on_asset.point, place.point) as distance_m,
      ${link ? sql`round((part.fraction * t.length_m)::numeric, 2)::float8` : sql`null::float8`} as chainage_m,
      ${link ? sql`t.length_m` : sql`null::float8`} as length_m,
      ${orNull(layer, "material", sql`text`)} as material, ${orNull(layer, "diameter_mm", sql`integer`)} as diameter_mm, t.built_year,
      st_x(degrees.point) as longitude, st_y(degrees.point) as latitude
    from ${identifier(layer.id)} t
    cross join (select ${point} as point) place
    cross join lateral (select ${link ? fraction : sql`null::float8`} as fraction) part
    cross join lateral (select ${
      link
        ? sql`st_lineinterpolatepoint(${geometry}, part.fraction)`
        : sql`st_closestpoint(${geometry}, place.point)`
    } as point) on_asset
    cross join lateral (select st_transform(on_asset.point, 4326) as point) degrees
    where ${where}`;
};

export const selectAsset = (
  layer: Layer,
  id: string,
  { at, chainage, srid }: { at: Position; chainage: number | null; srid: number },
): Sql => assetOf(layer, { point: metricPoint(at, srid), srid, chainage, where: sql`t.id = ${id}::uuid` });

/** What could be broken there now, of these layers, the nearest first. */
export const selectAssetsNear = (
  layers: readonly Layer[],
  { at, withinM, srid }: { at: Position; withinM: number; srid: number },
): Sql => {
  const where = sql`t.geom && st_transform(st_expand(place.point, ${withinM}::float8), 4326)
    and st_dwithin(st_transform(t.geom, ${srid}::integer), place.point, ${withinM}::float8)
    and (t.valid_to is null or t.valid_to > current_date)`;
  const point = metricPoint(at, srid);
  return sql`select * from (${join(
    layers.map((layer) => assetOf(layer, { point, srid, chainage: null, where })),
    " union all ",
  )}) near order by distance_m, layer, id limit 20`;
};

export const boundaryAnswer = z.object({ known: z.boolean(), inside: z.boolean() });
/** Whether a place lies in the city as it is now drawn; `known` is false while nobody has drawn its boundary. */
export const selectInCity = ([longitude, latitude]: Position): Sql => sql`
  select count(*) > 0 as known,
    coalesce(bool_or(st_intersects(geom, st_setsrid(st_point(${longitude}::float8, ${latitude}::float8), 4326))), false) as inside
  from city_boundary where valid_to is null or valid_to > current_date`;
