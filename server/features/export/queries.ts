import { z } from "zod";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Language } from "#layers/kit/text.ts";
import { identifier, join, type Sql, sql } from "#server/platform/db/sql.ts";
import { rowJson } from "#server/platform/rows/queries.ts";

export const page = z.object({
  /** One JSON object a line: id, row and geom. */
  lines: z.string().nullable(),
  last_id: z.string().nullable(),
  rows: z.int(),
  sample_data: z.boolean().nullable(),
});

const decimals = (srid: number): number => (srid === 4326 ? 7 : 3);

/** Rows as text, so that only the thread that writes the file has to read them. One reprojection for the whole page. */
export function selectPage(
  layer: Layer,
  where: Sql,
  { srid, after, limit }: { srid: number; after: string; limit: number },
): Sql {
  const table = identifier(layer.id);
  const spatial = layer.geometry !== "none";
  const geometry = spatial
    ? sql`st_asgeojson(st_geometryn(m.geoms, (row_number() over (order by f.id))::integer), ${decimals(srid)}::integer)::json`
    : sql`null::json`;
  const moved = spatial
    ? sql`from_city(st_collect(t.geom order by f.id), ${srid}::integer)`
    : sql`null::geometry`;
  return sql`
    with found as materialized (
      select t.id from ${table} t where ${where} and t.id > ${after}::uuid order by t.id limit ${limit}::integer),
    moved as (select ${moved} as geoms from found f join ${table} t on t.id = f.id),
    shown as (
      select t.id, t.synthetic, json_build_object('id', t.id, 'row', ${rowJson(layer)}, 'geom', ${geometry})::text as line
      from found f join ${table} t on t.id = f.id, moved m)
    select string_agg(line, E'\n' order by id) as lines, (array_agg(id order by id desc))[1]::text as last_id,
      count(*)::integer as rows, bool_or(synthetic) as sample_data
    from shown`;
}

/** Titles, names or codes of the rows of a register, as JSON text: [[id, title], …]. */
export function selectTitles(layer: Layer, language: Language): Sql {
  const order = [language, "ky", "ru", "en"];
  const stem = layer.titled ? "title" : layer.named ? "name" : null;
  const called = [...(stem === null ? [] : order.map((each) => identifier(`${stem}_${each}`))), sql`code`];
  return sql`select coalesce(json_agg(json_build_array(id, title)), '[]')::text from (
    select id, coalesce(${join(called)}) as title from ${identifier(layer.id)}) named where title is not null`;
}

export const knownSrid = (srid: number): Sql =>
  sql`select srid::text from spatial_ref_sys where srid = ${srid}::integer`;
