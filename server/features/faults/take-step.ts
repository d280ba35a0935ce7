import type { NewFaultStep } from "#contract/faults.ts";
import type { Text } from "#layers/kit/text.ts";
import { fault } from "#layers/operations/fault.ts";
import type { Identity } from "#server/platform/auth/identity.ts";
import type { Keeper } from "#server/platform/auth/keeper.ts";
import { steppedMeanwhile } from "#server/platform/changes/stepped-meanwhile.ts";
import type { Context } from "#server/platform/context.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { corrected } from "./correct.ts";
import type { Cut } from "./cut.ts";
import { joined } from "./duplicate.ts";
import { assigned, moved } from "./move.ts";
import { markedValve } from "./valve.ts";
import { saidOfFault } from "./words.ts";
import type { LockedFault } from "./write-queries.ts";
import { type Taken, writeStep } from "./write-step.ts";

export type Taking = {
  readonly context: Context;
  readonly identity: Identity;
  readonly keeper: Keeper;
  readonly now: Date;
  /** Whom the fault cuts off; null is not known. Asked only when a section is closed. */
  readonly cut: Cut | null;
};

const changedSince: Text = {
  ky: "Бул авария сиз ачкандан кийин өзгөртүлгөн: башка адам же башка терезе.",
  ru: "Эту аварию изменили после того, как вы её открыли: другой человек или другое окно.",
  en: "This fault was changed after you opened it: by somebody else, or in another window.",
};

export async function takeStep(taking: Taking, faultId: string, given: NewFaultStep): Promise<void> {
  const { context, keeper } = taking;
  const { follows = [] } = "follows" in given ? given : {};
  await writeStep(context, keeper, { id: given.id, faultId, follows }, async (tx, row) => {
    if ("version" in given && (given.version < row.moved_version || given.version > row.version))
      throw await steppedMeanwhile(tx, fault, faultId, changedSince, given);
    return await taken(tx, taking, { ...row, id: faultId }, given);
  });
}

async function taken(
  tx: Queryable,
  taking: Taking,
  row: LockedFault & { readonly id: string },
  given: NewFaultStep,
): Promise<Taken | null> {
  switch (given.action) {
    case "comment":
      return { step: { action: "comment", text: saidOfFault(given.text, true) } };
    case "valve":
      return await markedValve(tx, taking, row, given);
    case "correct":
      return await corrected(tx, taking, row, given);
    case "assign":
      return await assigned(tx, taking, row, given);
    case "duplicate":
      return await joined(tx, taking, row, given);
    default:
      return moved(taking, row, given);
  }
}
