import { z } from "zod";
import type { Layer } from "#layers/kit/define-layer.ts";
import { allOf, identifier, join, type Sql, sql } from "#server/platform/db/sql.ts";
import { rowJson } from "#server/platform/rows/queries.ts";
import type { Crs } from "./crs.ts";

export const selectDefinition = (srid: number): Sql =>
  sql`select srtext::text from spatial_ref_sys where srid = ${srid}::integer`;

export const extentRow = z.object({
  layer: z.string(),
  rows: z.number(),
  sample_data: z.boolean(),
  west: z.number().nullable(),
  south: z.number().nullable(),
  east: z.number().nullable(),
  north: z.number().nullable(),
  valid_from: z.string().nullable(),
  valid_to: z.string().nullable(),
});
export type Extent = z.output<typeof extentRow>;

/** Exact, because an extent must contain every feature: estimates of the planner may be too small. */
export const selectExtents = (layers: readonly Layer[]): Sql =>
  join(
    layers.map(
      (layer) => sql`select ${layer.id}::text as layer, rows::integer, sample_data,
        st_xmin(box)::float8 as west, st_ymin(box)::float8 as south, st_xmax(box)::float8 as east, st_ymax(box)::float8 as north,
        valid_from::text, valid_to::text
      from (select count(*) as rows, coalesce(bool_or(synthetic), false) as sample_data,
          ${layer.geometry === "none" ? sql`null::box2d` : sql`st_extent(geom)`} as box, min(valid_from) as valid_from,
          case when bool_or(valid_to is null) then null else max(valid_to) end as valid_to
        from ${identifier(layer.id)}) summary`,
    ),
    " union all ",
  );

export function geometryIn(layer: Layer, crs: Crs): Sql {
  if (layer.geometry === "none") return sql`null::text`;
  const stored =
    crs.srid === 3857
      ? sql`t.geom_3857`
      : crs.srid === 4326
        ? sql`t.geom`
        : sql`st_transform(t.geom, ${crs.srid}::integer)`;
  const ordered = crs.northFirst ? sql`st_flipcoordinates(${stored})` : stored;
  return sql`st_asgeojson(${ordered}, ${crs.decimals}::integer, 0)`;
}

const featureText = (layer: Layer, crs: Crs): Sql => sql`
  '{"type":"Feature","id":"' || t.id || '","geometry":' || coalesce(${geometryIn(layer, crs)}, 'null')
    || ',"properties":' || ${rowJson(layer)}::text || '}'`;

export const pageRow = z.object({
  features: z.string().nullable(),
  matched: z.number(),
  returned: z.number(),
  more: z.boolean(),
  last: z.string().nullable(),
  sample_data: z.boolean(),
});
export type Page = z.output<typeof pageRow>;
export type PageQuery = {
  readonly layer: Layer;
  readonly where: Sql;
  readonly crs: Crs;
  readonly after: string | null;
  readonly limit: number;
};

/**
 * A page of features as JSON text, by id from the one after `after`, with the count of all that match: one statement,
 * so that both are of one moment. The text goes out as it is: parsing geometry in JavaScript costs more than the query.
 */
export const selectPage = ({ layer, where, crs, after, limit }: PageQuery): Sql => {
  const table = identifier(layer.id);
  const rest = after === null ? where : allOf([where, sql`t.id > ${after}::uuid`]);
  return sql`
  with found as materialized (select t.id from ${table} t where ${rest} order by t.id limit ${limit + 1}::integer),
    page as materialized (select id from found order by id limit ${limit}::integer)
  select
    (select string_agg(${featureText(layer, crs)}, ',' order by t.id) from ${table} t where t.id in (select id from page)) as features,
    (select count(*) from ${table} t where ${where})::integer as matched,
    (select count(*) from page)::integer as returned,
    (select count(*) from found) > (select count(*) from page) as more,
    (select id::text from page order by id desc limit 1) as last,
    coalesce((select bool_or(t.synthetic) from ${table} t where t.id in (select id from page)), false) as sample_data`;
};

export const selectCount = (layer: Layer, where: Sql): Sql =>
  sql`select count(*)::text from ${identifier(layer.id)} t where ${where}`;

export const featureRow = z.object({ feature: z.string(), version: z.number(), sample_data: z.boolean() });

export const selectFeature = (layer: Layer, id: string, crs: Crs): Sql => sql`
  select ${featureText(layer, crs)} as feature, t.version, t.synthetic as sample_data
  from ${identifier(layer.id)} t where t.id = ${id}::uuid`;

export const selectVersion = (layer: Layer, id: string): Sql =>
  sql`select version::text from ${identifier(layer.id)} where id = ${id}::uuid`;

/** A geometry that a client sent in another CRS, as GeoJSON in longitude and latitude. Fails on what is no geometry. */
export const geometryFrom = (geojson: string, crs: Crs): Sql => {
  const given = sql`st_setsrid(st_force2d(st_geomfromgeojson(${geojson}::text)), ${crs.srid}::integer)`;
  const ordered = crs.northFirst ? sql`st_flipcoordinates(${given})` : given;
  return sql`select st_asgeojson(st_transform(${ordered}, 4326), 9, 0)`;
};
