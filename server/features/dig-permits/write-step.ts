import type { NewDigPermitStep } from "#contract/dig-permits.ts";
import { digPermit } from "#layers/operations/dig-permit.ts";
import type { Keeper } from "#server/platform/auth/keeper.ts";
import { selectRows, wholeRowJson } from "#server/platform/changes/queries.ts";
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

/** The second of two sees what the first has done, beside what they wanted to do. */
export async function conflict(tx: Queryable, id: string, { id: _, ...mine }: NewDigPermitStep) {
  const [row] = await tx.many(wholeRowJson, selectRows(digPermit, [id]));
  return {
    layer: digPermit.id,
    id,
    code: "changed",
    message: {
      ky: "Бул ордер сиз ачкандан кийин өзгөртүлгөн: башка адам же башка терезе.",
      ru: "Этот ордер изменили после того, как вы его открыли: другой человек или другое окно.",
      en: "This permit was changed after you opened it: by somebody else, or in another window.",
    },
    cure: {
      ky: "Ошол кадамды карап, сиздикин кайра жөнөтүңүз: жазганыңыз сакталды.",
      ru: "Посмотрите тот шаг и отправьте свой ещё раз: написанное сохранено.",
      en: "Look at that step and send yours again: what you wrote is kept.",
    },
    theirs: row?.row ?? null,
    mine,
  };
}
