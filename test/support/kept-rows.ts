import { randomUUID } from "node:crypto";
import type { Layer } from "#layers/kit/define-layer.ts";
import { insertChange } from "#server/platform/changes/queries.ts";
import { insertRows, type RowToWrite } from "#server/platform/changes/write-rows.ts";
import type { Database } from "#server/platform/db/database.ts";

/** Rows of layers that features keep, as if their features had written them. */
export async function writeKept(
  db: Database,
  rows: readonly (readonly [Layer, readonly RowToWrite[]])[],
): Promise<void> {
  const id = randomUUID();
  await db.write({ actor: "system", changeId: id }, async (tx) => {
    await tx.execute(insertChange({ id, actor: "system", reason: "test", origin: "edit", undoes: null }));
    for (const [layer, written] of rows) await insertRows(tx, layer, written);
  });
}
