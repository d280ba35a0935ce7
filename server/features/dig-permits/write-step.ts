import { digPermit } from "#layers/operations/dig-permit.ts";
import type { Keeper } from "#server/platform/auth/keeper.ts";
import { writeChange } from "#server/platform/changes/write-change.ts";
import { updateRows } from "#server/platform/changes/write-rows.ts";
import type { Context } from "#server/platform/context.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { type LockedPermit, lockedPermit, lockPermit } from "./queries.ts";
import { noSuchPermit } from "./refusals.ts";
import { insertStep, type StepToWrite, touchPermit } from "./write-queries.ts";

export type Permit = LockedPermit & { readonly id: string };
/** What a step writes: itself, what it changes of the permit, and what else belongs to its change set. */
export type Taken = {
  readonly step: Omit<StepToWrite, "id" | "permitId" | "version" | "actor" | "actorName">;
  readonly row?: Readonly<Record<string, unknown>>;
  readonly after?: () => Promise<void>;
};

type Step = { readonly id: string; readonly permitId: string; readonly follows?: readonly string[] };

/** One step as one change set, in its turn and once. */
export async function writeStep(
  context: Pick<Context, "db" | "layers">,
  { actor, name }: Keeper,
  { id, permitId, follows = [] }: Step,
  decide: (tx: Queryable, permit: Permit) => Promise<Taken> | Taken,
): Promise<void> {
  await writeChange(context, { actor, id }, async (tx) => {
    const permit = await tx.first(lockedPermit, lockPermit(permitId, follows));
    if (!permit) throw noSuchPermit();
    const { step, row, after } = await decide(tx, { ...permit, id: permitId });
    const version = permit.version + 1;
    await tx.execute(insertStep({ ...step, id, permitId, version, actor, actorName: name }));
    await after?.();
    if (row) await updateRows(tx, digPermit, [{ id: permitId, row }]);
    else await tx.execute(touchPermit(permitId));
    return [{ layer: digPermit.id, id: permitId, version }];
  });
}
