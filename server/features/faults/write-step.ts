import { fault } from "#layers/operations/fault.ts";
import type { Keeper } from "#server/platform/auth/keeper.ts";
import { type Written, writeChange } from "#server/platform/changes/write-change.ts";
import { updateRows } from "#server/platform/changes/write-rows.ts";
import type { Context } from "#server/platform/context.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { noSuchFault } from "./refusals.ts";
import {
  insertStep,
  type LockedFault,
  lockedFault,
  lockFault,
  type StepToWrite,
  touchFault,
} from "./write-queries.ts";

/** What a step writes: itself, what it changes of the fault, and what else belongs to its change set. */
export type Taken = {
  readonly step: Omit<StepToWrite, "id" | "faultId" | "version" | "actor" | "actorName">;
  readonly row?: Readonly<Record<string, unknown>>;
  /** Answers the rows that it wrote. */
  readonly after?: () => Promise<Written>;
};

type Step = { readonly id: string; readonly faultId: string; readonly follows?: readonly string[] };

/** One step as one change set, in its turn and once. `null` decides that there is nothing to write. */
export async function writeStep(
  context: Pick<Context, "db" | "layers">,
  { actor, name }: Keeper,
  { id, faultId, follows = [] }: Step,
  decide: (tx: Queryable, row: LockedFault) => Promise<Taken | null> | Taken | null,
): Promise<void> {
  await writeChange(context, { actor, id }, async (tx) => {
    const before = await tx.first(lockedFault, lockFault(faultId, follows));
    if (!before) throw noSuchFault();
    const taken = await decide(tx, before);
    if (taken === null) return [{ layer: fault.id, id: faultId, version: before.version }];
    const version = before.version + 1;
    await tx.execute(insertStep({ ...taken.step, id, faultId, version, actor, actorName: name }));
    const others = (await taken.after?.()) ?? [];
    if (taken.row) await updateRows(tx, fault, [{ id: faultId, row: taken.row }]);
    else await tx.execute(touchFault(faultId));
    return [{ layer: fault.id, id: faultId, version }, ...others];
  });
}
