import type { z } from "zod";
import type { newPlanStep } from "#contract/street-plan.ts";
import { planItem } from "#layers/council/plan-item.ts";
import type { Text } from "#layers/kit/text.ts";
import type { Identity } from "#server/platform/auth/identity.ts";
import type { Keeper } from "#server/platform/auth/keeper.ts";
import { steppedMeanwhile } from "#server/platform/changes/stepped-meanwhile.ts";
import type { Context } from "#server/platform/context.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { edited } from "./edit.ts";
import { accepted, contracted, paid } from "./money.ts";
import { drafted, moved, started, warranted } from "./move.ts";
import { restored, withdrawn } from "./withdraw.ts";
import { saidInPlan } from "./words.ts";
import { reasonOf } from "./write-item.ts";
import type { LockedItem } from "./write-queries.ts";
import { type Taken, writeStep } from "./write-step.ts";

export type GivenStep = z.output<typeof newPlanStep>;
export type Step<A extends GivenStep["action"]> = Extract<GivenStep, { action: A }>;

export type Taking = {
  readonly context: Context;
  readonly identity: Identity;
  readonly keeper: Keeper;
  /** The day in the city. */
  readonly today: string;
};

const changedSince: Text = {
  ky: "Пландагы бул көчө сиз ачкандан кийин өзгөртүлгөн: башка адам же башка терезе.",
  ru: "Эту улицу плана изменили после того, как вы её открыли: другой человек или другое окно.",
  en: "This street of the plan was changed after you opened it: by somebody else, or in another window.",
};

export async function takeStep(taking: Taking, itemId: string, given: GivenStep): Promise<void> {
  const { context, keeper } = taking;
  const why =
    given.action === "edit" ? reasonOf(given) : given.action === "withdraw" ? { reason: given.text } : {};
  await writeStep(context, keeper, { id: given.id, itemId, ...why }, async (tx, row) => {
    if ("version" in given && (given.version < row.moved_version || given.version > row.version))
      throw await steppedMeanwhile(tx, planItem, itemId, changedSince, given);
    return await taken(tx, taking, row, given);
  });
}

async function taken(
  tx: Queryable,
  taking: Taking,
  row: LockedItem,
  given: GivenStep,
): Promise<Taken | null> {
  switch (given.action) {
    case "comment":
      return { step: { action: "comment", text: saidInPlan(given.text, true) } };
    case "edit":
      return await edited(tx, taking, row, given);
    case "draft":
      return await drafted(tx, taking, row, given);
    case "contract":
      return await contracted(tx, taking, row, given);
    case "accept":
      return await accepted(tx, taking, row, given);
    case "pay":
      return await paid(tx, taking, row, given);
    case "withdraw":
      return withdrawn(taking, row, given);
    case "restore":
      return await restored(tx, taking, row, given);
    case "start":
      return started(taking, row, given);
    case "warrant":
      return warranted(taking, row, given);
    default:
      return moved(taking, row, given);
  }
}
