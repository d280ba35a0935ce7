import { z } from "zod";
import { columnsOf } from "#layers/kit/columns.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { allOf, anyOf, identifier, join, type Sql, sql, typeName } from "../db/sql.ts";
import { type Box, withoutAntimeridian } from "./box.ts";
import type { PropertyFilter } from "./parameters.ts";
import type { Interval } from "./time.ts";

/* Conditions and columns over the table of a layer, which stands in the query as `t`. */

export const column = (name: string): Sql => sql`t.${identifier(name)}`;

export function propertiesEqual(layer: Layer, filters: readonly PropertyFilter[]): Sql {
  const types = new Map(columnsOf(layer).map(({ name, sqlType }) => [name, sqlType]));
  return allOf(
    filters.map(({ name, value }) => sql`${column(name)} = ${value}::${typeName(types.get(name) ?? "text")}`),
  );
}

/** valid_from and valid_to are half-open days of the city, which is the time zone of every connection. */
export const inForce = ({ from, to }: Interval): Sql =>
  allOf([
    ...(to === null ? [] : [sql`t.valid_from <= ${to}::timestamptz::date`]),
    ...(from === null ? [] : [sql`(t.valid_to is null or t.valid_to > ${from}::timestamptz::date)`]),
  ]);

/** A box without width or height would be an invalid area, so it is asked as the point or line that it is. */
function shape({ west, south, east, north }: Box, srid: number): Sql {
  if (west < east && south < north) {
    return sql`st_makeenvelope(${west}::float8, ${south}::float8, ${east}::float8, ${north}::float8, ${srid}::integer)`;
  }
  const corner = sql`st_point(${west}::float8, ${south}::float8)`;
  const line = sql`st_makeline(${corner}, st_point(${east}::float8, ${north}::float8))`;
  return sql`st_setsrid(${west === east && south === north ? corner : line}, ${srid}::integer)`;
}

const touches = (geometry: Sql, box: Box, srid: number): Sql => {
  const place = shape(box, srid);
  return sql`(${geometry} && ${place} and st_intersects(${geometry}, ${place}))`;
};

/** A register has no place, and a row without a place is in every box. */
export function touchesBox(layer: Layer, box: Box, srid = 4326): Sql {
  if (layer.geometry === "none") return sql`true`;
  if (srid === 4326) return anyOf(withoutAntimeridian(box).map((part) => touches(sql`t.geom`, part, 4326)));
  return touches(srid === 3857 ? sql`t.geom_3857` : sql`st_transform(t.geom, ${srid}::integer)`, box, srid);
}

export const isOfVariant = (id: string): Sql => sql`t.variant_id = ${id}::uuid`;

export const hasIds = (ids: readonly string[]): Sql => sql`t.id = any(${ids}::uuid[])`;

const escaped = (word: string): string => word.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** The word as a pattern of `like`, with either spelling of ө ү ң ё й. */
export const pattern = (word: string, place: "inside" | "start" | "whole" = "inside"): Sql => {
  const folded = sql`fold(${escaped(word)}::text)`;
  if (place === "whole") return folded;
  return place === "start" ? sql`${folded} || '%'` : sql`'%' || ${folded} || '%'`;
};

/** Every word stands somewhere in the search key of the table `alias`, in any order. */
export const keyContains = (words: readonly string[], alias: Sql = sql`t`): Sql =>
  allOf(
    words.map((word) => {
      return anyOf(formsOf(word).map((form) => sql`${alias}.search_key like ${pattern(form)}`));
    }),
  );

const softened: Readonly<Record<string, string>> = { п: "б", к: "г" };

/** In Kyrgyz a last п or к softens where an ending follows: who types "мектеп" also means "№2 мектеби". */
function formsOf(word: string): string[] {
  const soft = softened[word.slice(-1).toLowerCase()];
  return word.length < 4 || soft === undefined ? [word] : [word, `${word.slice(0, -1)}${soft}`];
}

export const wordsOf = (text: string): string[] =>
  text
    .normalize("NFC")
    .split(/[\s,;]+/)
    .filter((word) => word !== "")
    .slice(0, 12);

/** The fields of a row as one JSON object: rates as decimal strings, instants in UTC, everything else as PostgreSQL writes JSON. */
export const rowJson = (layer: Layer): Sql =>
  sql`(select row_to_json(fields) from (select ${join(
    columnsOf(layer).map(({ name }) => sql`${shownValue(layer, name)} as ${identifier(name)}`),
  )}) fields)`;

export function shownValue(layer: Layer, name: string): Sql {
  const kind = layer.fields[name]?.kind;
  if (kind === "rate") return sql`${column(name)}::text`;
  if (kind === "timestamp")
    return sql`to_char(${column(name)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  return column(name);
}

/** A point of the row to fly to: on the line, in the area. */
export function placeOf(layer: Layer): Sql {
  if (layer.geometry === "Point") return sql`t.geom`;
  if (layer.geometry === "LineString") return sql`st_lineinterpolatepoint(t.geom, 0.5)`;
  return sql`st_pointonsurface(t.geom)`;
}

const degrees = (coordinate: Sql): Sql => sql`round((${coordinate})::numeric, 7)::float8`;

/** [longitude, latitude], null for a row of a register. */
export const placeJson = (layer: Layer): Sql =>
  layer.geometry === "none"
    ? sql`null::json`
    : sql`(select json_build_array(${degrees(sql`st_x(p)`)}, ${degrees(sql`st_y(p)`)}) from (select ${placeOf(layer)} as p) place)`;

/** [west, south, east, north] in degrees, null for a row of a register. */
export const boxJson = (layer: Layer): Sql =>
  layer.geometry === "none"
    ? sql`null::json`
    : sql`json_build_array(${degrees(sql`st_xmin(t.geom)`)}, ${degrees(sql`st_ymin(t.geom)`)}, ${degrees(sql`st_xmax(t.geom)`)}, ${degrees(sql`st_ymax(t.geom)`)})`;

export const placeOfRow = z.object({ place: z.tuple([z.number(), z.number()]).nullable() });
export const selectPlace = (layer: Layer, id: string): Sql =>
  sql`select ${placeJson(layer)} as place from ${identifier(layer.id)} t where t.id = ${id}::uuid`;
