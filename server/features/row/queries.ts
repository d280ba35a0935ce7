import { z } from "zod";
import type { Layer } from "#layers/kit/define-layer.ts";
import { identifier, join, type Sql, sql } from "#server/platform/db/sql.ts";
import { selectList } from "#server/platform/layer-sql.ts";

export const storedRow = z.object({ row: z.record(z.string(), z.unknown()), geom: z.unknown() });

export const selectRow = (layer: Layer, id: string): Sql => sql`
  select to_jsonb(plain) as row, ${layer.geometry === "none" ? sql`null::json` : sql`(select st_asgeojson(g.geom, 9)::json from ${identifier(layer.id)} g where g.id = plain.id)`} as geom
  from (select ${join(selectList(layer))} from ${identifier(layer.id)} where id = ${id}::uuid) plain`;

export const elementLayer = z.object({ id: z.string(), layer: z.string() });
export const selectElementLayers = (ids: readonly string[]): Sql =>
  sql`select id::text as id, layer from network_element where id = any(${ids}::uuid[])`;

export const label = z.object({ id: z.string(), ky: z.string(), ru: z.string(), en: z.string() });

/** Title, name or code, whichever the layer has; the first filled language stands in for a missing one. */
export const selectLabels = (layer: Layer, ids: readonly string[]): Sql => {
  const prefix = layer.titled ? "title" : layer.named ? "name" : null;
  const anyLanguage = prefix
    ? sql`${identifier(`${prefix}_ky`)}, ${identifier(`${prefix}_ru`)}, ${identifier(`${prefix}_en`)}, code`
    : sql`code`;
  const inLanguage = (language: "ky" | "ru" | "en"): Sql => {
    const own = prefix ? sql`${identifier(`${prefix}_${language}`)}, ` : sql``;
    return sql`coalesce(${own}${anyLanguage}, left(id::text, 8)) as ${identifier(language)}`;
  };
  return sql`select id::text as id, ${inLanguage("ky")}, ${inLanguage("ru")}, ${inLanguage("en")}
    from ${identifier(layer.id)} where id = any(${ids}::uuid[])`;
};
