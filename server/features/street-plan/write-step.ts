import { planItem } from "#layers/council/plan-item.ts";
import type { Keeper } from "#server/platform/auth/keeper.ts";
import { writeChange } from "#server/platform/changes/write-change.ts";
import { updateRows } from "#server/platform/changes/write-rows.ts";
import type { Context } from "#server/platform/context.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { noSuchItem } from "./refusals.ts";
import {
  insertStep,
  type LockedItem,
  lockedItem,
  lockItem,
  type StepToWrite,
  touchItem,
} from "./write-queries.ts";

/** What a step writes: itself, what it changes of the street's row, and then what stands behind that row. */
export type Taken = {
  readonly step: Omit<StepToWrite, "id" | "itemId" | "version" | "actor" | "actorName">;
  readonly row?: Readonly<Record<string, unknown>>;
  readonly after?: () => Promise<void>;
};

type Step = { readonly id: string; readonly itemId: string; readonly reason?: string };

/** One step as one change set, in its turn and once. `null` decides that there is nothing to write. */
export async function writeStep(
  context: Pick<Context, "db" | "layers">,
  { actor, name }: Keeper,
  { id, itemId, ...why }: Step,
  decide: (tx: Queryable, row: LockedItem) => Promise<Taken | null> | Taken | null,
): Promise<void> {
  await writeChange(context, { actor, id, ...why }, async (tx) => {
    const before = await tx.first(lockedItem, lockItem(itemId));
    if (!before) throw noSuchItem();
    const taken = await decide(tx, before);
    if (taken === null) return [{ layer: planItem.id, id: itemId, version: before.version }];
    const version = before.version + 1;
    await tx.execute(insertStep({ ...taken.step, id, itemId, version, actor, actorName: name }));
    if (taken.row) await updateRows(tx, planItem, [{ id: itemId, row: taken.row }]);
    else await tx.execute(touchItem(itemId));
    await taken.after?.();
    return [{ layer: planItem.id, id: itemId, version }];
  });
}
