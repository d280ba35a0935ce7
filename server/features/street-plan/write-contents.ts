import { planWork } from "#layers/council/plan-work.ts";
import { deleteRows, insertRows, updateRows } from "#server/platform/changes/write-rows.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import type { Contents } from "./contents.ts";
import { deleteQuarters, insertQuarters } from "./place-queries.ts";
import type { NextWorks } from "./works.ts";
import { deleteAssets, deleteShares, insertAssets, insertShares } from "./write-queries.ts";

/** All that stands behind the street's row, which is written before. */
export async function writeContents(
  tx: Queryable,
  itemId: string,
  { works, shares }: Contents,
  { next, srid }: { readonly next: NextWorks; readonly srid: number },
): Promise<void> {
  await tx.execute(deleteAssets(itemId));
  if (next.remove.length > 0) await deleteRows(tx, planWork, next.remove);
  await updateRows(tx, planWork, next.update);
  await insertRows(
    tx,
    planWork,
    next.insert.map(({ id, row }) => ({ id, row: { ...row, item_id: itemId } })),
  );
  const assets = works.flatMap(({ id: work_id, assets: of }) => of.map((asset) => ({ ...asset, work_id })));
  if (assets.length > 0) await tx.execute(insertAssets(JSON.stringify(assets)));
  await tx.execute(deleteShares(itemId));
  if (shares.length > 0) await tx.execute(insertShares(itemId, JSON.stringify(shares)));
  await tx.execute(deleteQuarters(itemId));
  await tx.execute(insertQuarters(itemId, srid));
}
