import { z } from "zod";
import type { Operation } from "#contract/changes.ts";
import { columnsOf } from "#layers/kit/columns.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Queryable } from "../db/database.ts";
import { type Sql, sql } from "../db/sql.ts";

const undone = z.object({
  layer: z.string(),
  id: z.string(),
  op: z.enum(["insert", "update", "remove"]),
  version: z.number(),
  row: z.record(z.string(), z.unknown()),
  geom: z.string().nullable(),
});

/** What each row of a change set was before it, newest write first. Geometry as hex EWKB, exact to the bit. */
const selectUndone = (changeId: string): Sql => sql`
  select v.layer, v.id::text as id, v.op, v.version,
    case when v.op = 'update' then p.row else v.row end as row,
    encode(st_asewkb(v.geom_before), 'hex') as geom
  from feature_version v
  left join feature_version p on p.id = v.id and p.version = v.version - 1 and v.op = 'update'
  where v.change_id = ${changeId}::uuid
  order by v.seq desc`;

/** The operations that give back the state before a change set; they conflict where a row was changed since. */
export async function inverseOf(
  db: Queryable,
  changeId: string,
  layers: readonly Layer[],
): Promise<Operation[]> {
  const rows = await db.many(undone, selectUndone(changeId));
  return rows.map(({ layer: layerId, id, op, version, row, geom }) => {
    if (op === "insert") return { op: "remove", layer: layerId, id, version };
    const layer = layers.find((known) => known.id === layerId);
    const before = {
      ...(layer ? writable(layer, row) : row),
      ...(geom !== null && { geom: geom.toUpperCase() }),
    };
    return op === "update"
      ? { op: "replace", layer: layerId, id, version, row: before }
      : { op: "create", layer: layerId, id, row: before };
  });
}

function writable(layer: Layer, row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const { name, system, field } of columnsOf(layer)) {
    const value = row[name];
    if (system || value === null || value === undefined) continue;
    kept[name] = field.kind === "rate" ? String(value) : value;
  }
  return kept;
}
