import { z } from "zod";
import type { Layer } from "#layers/kit/define-layer.ts";
import { drawnFields } from "#painter/drawn-fields.ts";
import type { PlaneBox } from "#painter/frame.ts";
import { allOf, anyOf, identifier, join, type Sql, sql } from "../db/sql.ts";
import type { PropertyFilter } from "../rows/parameters.ts";
import { hasIds, inForce, isOfVariant, propertiesEqual } from "../rows/queries.ts";

/** Where the middle of a map on paper lies on the city's plane, and how far the meridian is turned from the grid's north there. */
export const place = z.object({ east: z.number(), north: z.number(), convergence_degrees: z.number() });

export const selectPlace = ([longitude, latitude]: readonly [number, number], srid: number): Sql => sql`
  select st_x(at) as east, st_y(at) as north,
    degrees(atan2(st_x(above) - st_x(at), st_y(above) - st_y(at))) as convergence_degrees
  from (select st_transform(st_setsrid(st_point(${longitude}::float8, ${latitude}::float8), 4326), ${srid}::integer) as at,
    st_transform(st_setsrid(st_point(${longitude}::float8, ${latitude + 0.001}::float8), 4326), ${srid}::integer) as above) places`;

/** Which rows of a layer a map on paper shows. */
export type Shown = {
  readonly layer: Layer;
  readonly date: string;
  readonly variant: string | null;
  /** One row only. */
  readonly id: string | null;
  /** Field by field the values of which a row has one. */
  readonly only?: readonly (readonly PropertyFilter[])[];
};

const envelope = ({ west, south, east, north }: PlaneBox, srid: number): Sql =>
  sql`st_makeenvelope(${west}::float8, ${south}::float8, ${east}::float8, ${north}::float8, ${srid}::integer)`;

/** The rows that meet the frame, as `t`, with their shape on the city's plane. */
function inFrame({ layer, date, variant, id, only = [] }: Shown, frame: PlaneBox, srid: number): Sql {
  const where = allOf([
    inForce({ from: date, to: date }),
    sql`t.geom && st_transform(${envelope(frame, srid)}, 4326)`,
    ...(layer.variants ? [variant === null ? sql`false` : isOfVariant(variant)] : []),
    ...(id === null ? [] : [hasIds([id])]),
    ...only.map((values) => anyOf(values.map((one) => propertiesEqual(layer, [one])))),
  ]);
  return sql`(select t.*, st_transform(t.geom, ${srid}::integer) as plane from ${identifier(layer.id)} t where ${where}) t
    where st_intersects(t.plane, ${envelope(frame, srid)})`;
}

export const selectCount = (shown: readonly Shown[], frame: PlaneBox, srid: number): Sql =>
  sql`select sum(rows)::text from (${join(
    shown.map((one) => sql`select count(*) as rows from ${inFrame(one, frame, srid)}`),
    " union all ",
  )}) counted`;

/** One JSON object a line: id, row and geometry. Only the thread that draws reads it. */
export function selectDrawn(
  shown: Shown,
  { frame, clip, srid }: { frame: PlaneBox; clip: PlaneBox; srid: number },
): Sql {
  const { layer } = shown;
  const values = drawnFields(layer).map((name) => sql`${name}::text, t.${identifier(name)}`);
  // Clipped wider than the frame, so that the edge of the clip is no line on the map.
  const shape =
    layer.geometry === "Point" ? sql`t.plane` : sql`st_clipbybox2d(t.plane, ${envelope(clip, srid)})`;
  return sql`
    select string_agg(json_build_object('id', t.id, 'row', json_build_object(${join(values)}),
      'geometry', st_asgeojson(${shape}, 3)::json)::text, E'\n' order by t.id)
    from ${inFrame(shown, frame, srid)}`;
}

/** Shapes in degrees as GeoJSON, moved to the city's plane; in the order in which they were given. */
export const selectOnPlane = (geometries: readonly unknown[], srid: number): Sql => sql`
  select coalesce(json_agg(case when jsonb_typeof(g.shape) = 'object' then
    st_asgeojson(st_transform(st_setsrid(st_geomfromgeojson(g.shape::text), 4326), ${srid}::integer), 3)::json end
    order by g.place), '[]'::json)::text
  from jsonb_array_elements(${JSON.stringify(geometries)}::jsonb) with ordinality as g (shape, place)`;
