import type { z } from "zod";
import type { RemarkHead } from "#contract/remarks.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { type headRow, holder, selectHolders } from "./queries.ts";

type Stored = z.output<typeof headRow>;

/** Heads with the rows that now hold them, asked of each layer once. */
export async function withHolders(
  db: Queryable,
  layers: readonly Layer[],
  heads: readonly Stored[],
): Promise<RemarkHead[]> {
  const rows = new Map<string, string>();
  for (const layer of layers) {
    const ids = heads.filter((head) => head.layer === layer.id).map(({ id }) => id);
    if (ids.length === 0) continue;
    for (const { remark_id, row_id } of await db.many(holder, selectHolders(layer, ids)))
      rows.set(remark_id, row_id);
  }
  return heads.map(({ seq: _, longitude, latitude, ...head }) => ({
    ...head,
    row_id: rows.get(head.id) ?? null,
    point: [longitude, latitude],
  }));
}

/** The remarks that a row now holds. */
export async function heldBy(db: Queryable, layer: Layer, row: string): Promise<string[]> {
  const holders = await db.many(holder, selectHolders(layer, null));
  return holders.filter(({ row_id }) => row_id === row).map(({ remark_id }) => remark_id);
}
