import { z } from "zod";
import type { Layer } from "#layers/kit/define-layer.ts";
import { identifier, join, type Sql, sql } from "#server/platform/db/sql.ts";
import { selectList } from "#server/platform/layer-sql.ts";

export const storedRow = z.object({ row: z.record(z.string(), z.unknown()), geom: z.unknown() });

export const selectRow = (layer: Layer, id: string): Sql => sql`
  select to_jsonb(plain) as row, ${layer.geometry === "none" ? sql`null::json` : sql`(select st_asgeojson(g.geom, 9)::json from ${identifier(layer.id)} g where g.id = plain.id)`} as geom
  from (select ${join(selectList(layer))} from ${identifier(layer.id)} where id = ${id}::uuid) plain`;
