import {
  type DigPermitMove,
  digPermitLeadsFrom,
  digPermitRule,
  mayChangeDigPermit,
  mayMoveDigPermit,
} from "#contract/dig-permit-moves.ts";
import type { NewDigPermitStep } from "#contract/dig-permits.ts";
import type { Text } from "#layers/kit/text.ts";
import { digPermit } from "#layers/operations/dig-permit.ts";
import type { Identity } from "#server/platform/auth/identity.ts";
import type { Keeper } from "#server/platform/auth/keeper.ts";
import { steppedMeanwhile } from "#server/platform/changes/stepped-meanwhile.ts";
import type { Context } from "#server/platform/context.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import type { ConflictsOfPermit } from "#server/platform/dig-once/conflicts-of-permit.ts";
import { checkDays, checkNotInFuture, dueMissing } from "./days.ts";
import { checkOverlap } from "./place.ts";
import { inMoratorium } from "./place-refusals.ts";
import { notAllSigned, notYourStep, notYoursToChange, outOfTurn } from "./refusals.ts";
import { signed } from "./sign.ts";
import { said, saidOrNull } from "./words.ts";
import { selectUnsigned, unsignedRow } from "./write-queries.ts";
import { type Permit, type Taken, writeStep } from "./write-step.ts";

export type Taking = {
  readonly context: Context;
  readonly identity: Identity;
  readonly keeper: Keeper;
  readonly today: string;
  readonly conflictsOf: ConflictsOfPermit;
};

const changedSince: Text = {
  ky: "Бул ордер сиз ачкандан кийин өзгөртүлгөн: башка адам же башка терезе.",
  ru: "Этот ордер изменили после того, как вы его открыли: другой человек или другое окно.",
  en: "This permit was changed after you opened it: by somebody else, or in another window.",
};

export async function takeStep(taking: Taking, permitId: string, given: NewDigPermitStep): Promise<void> {
  const { context, keeper } = taking;
  const { follows = [] } = "follows" in given ? given : {};
  await writeStep(context, keeper, { id: given.id, permitId, follows }, async (tx, permit) => {
    if ("version" in given && (given.version < permit.moved_version || given.version > permit.version))
      throw await steppedMeanwhile(tx, digPermit, permitId, changedSince, given);
    return await taken(tx, taking, permit, given);
  });
}

async function taken(tx: Queryable, taking: Taking, permit: Permit, given: NewDigPermitStep): Promise<Taken> {
  switch (given.action) {
    case "comment":
      return { step: { action: "comment", text: said("text", given.text) } };
    case "sign":
      return await signed(tx, taking, permit, given);
    case "change":
      return await changed(tx, taking, permit, given);
    default:
      return await moved(tx, taking, permit, given);
  }
}

type Change = Extract<NewDigPermitStep, { action: "change" }>;

async function changed(tx: Queryable, taking: Taking, permit: Permit, given: Change): Promise<Taken> {
  if (!mayChangeDigPermit(taking.keeper.roles, permit.state)) throw notYoursToChange();
  const before = {
    starts_on: permit.starts_on,
    ends_on: permit.ends_on,
    restoration_due_on: permit.restoration_due_on,
  };
  const after = {
    starts_on: given.starts_on ?? before.starts_on,
    ends_on: given.ends_on ?? before.ends_on,
    restoration_due_on:
      given.restoration_due_on === undefined ? before.restoration_due_on : given.restoration_due_on,
  };
  checkDays(after);
  const later = { ...permit, ...after };
  await checkOverlap(tx, later, taking.context.city.metric_srid);
  if (permit.state !== "requested") await checkMoratorium(tx, taking, later);
  return {
    step: {
      action: "change",
      text: saidOrNull("text", given.text),
      before: JSON.stringify(before),
      after: JSON.stringify(after),
    },
    row: after,
  };
}

type Move = Extract<NewDigPermitStep, { action: DigPermitMove }>;

type MoveDay = "issued_on" | "opened_on" | "restored_on" | "accepted_on";
const dayOf: Readonly<Partial<Record<DigPermitMove, MoveDay>>> = {
  issue: "issued_on",
  open: "opened_on",
  restore: "restored_on",
  accept: "accepted_on",
};

async function moved(tx: Queryable, taking: Taking, permit: Permit, given: Move): Promise<Taken> {
  const { action: move } = given;
  const asked = { move, state: permit.state, roles: taking.keeper.roles };
  if (!mayMoveDigPermit(taking.keeper.roles, move)) throw notYourStep(asked);
  if (!digPermitLeadsFrom(permit.state, move)) throw outOfTurn(asked);
  const { to, needsText } = digPermitRule(move);
  const text = needsText ? said("text", given.text) : saidOrNull("text", given.text);
  if (move === "issue") await checkIssue(tx, taking, permit);
  const field = dayOf[move];
  const on = given.on ?? taking.today;
  const days = field === undefined ? {} : { [field]: checkNotInFuture(field, on, taking.today) };
  checkDays({ ...permit, ...days });
  return {
    step: { action: move, fromState: permit.state, toState: to, happenedOn: on, text },
    row: { state: to, ...days, ...(move === "return" && { restored_on: null }) },
  };
}

/** An emergency cannot wait for signatures and moratoria; both stay on the list until somebody answers. */
async function checkIssue(tx: Queryable, taking: Taking, permit: Permit): Promise<void> {
  if (permit.restoration_due_on === null) throw dueMissing();
  await checkOverlap(tx, permit, taking.context.city.metric_srid);
  if (permit.emergency) return;
  const unsigned = await tx.many(unsignedRow, selectUnsigned(permit.id));
  if (unsigned.length > 0) throw notAllSigned(unsigned);
  await checkMoratorium(tx, taking, permit);
}

async function checkMoratorium(tx: Queryable, { conflictsOf }: Taking, permit: Permit): Promise<void> {
  if (permit.emergency) return;
  const conflicts = await conflictsOf(tx, permit);
  const open = conflicts.find(({ rule, exemption }) => rule === "moratorium" && exemption === null);
  if (open) throw inMoratorium(open);
}
