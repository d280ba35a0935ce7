import type { Database } from "#server/platform/db/database.ts";
import { deleteNodes, deleteRows, selectLastNumber } from "./staging-queries.ts";

const rowsPerDelete = 5000;

/** In short transactions. */
export async function clearStaging(db: Database, importId: string, actor: string): Promise<void> {
  const last = Number((await db.text(selectLastNumber(importId))) ?? 0);
  for (let first = 1; first <= last; first += rowsPerDelete) {
    const span = { importId, first, last: first + rowsPerDelete - 1 };
    await db.write({ actor }, (tx) => tx.execute(deleteRows(span)));
  }
  await db.write({ actor }, (tx) => tx.execute(deleteNodes(importId)));
}
