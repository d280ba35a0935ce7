import {
  type DigPermitMove,
  digPermitLeadsFrom,
  digPermitRule,
  mayChangeDigPermit,
  mayMoveDigPermit,
} from "#contract/dig-permit-moves.ts";
import type { NewDigPermitStep } from "#contract/dig-permits.ts";
import { digPermit } from "#layers/operations/dig-permit.ts";
import type { Identity } from "#server/platform/auth/identity.ts";
import type { Keeper } from "#server/platform/auth/keeper.ts";
import { changedMeanwhile } from "#server/platform/changes/apply.ts";
import { updateRows } from "#server/platform/changes/write-rows.ts";
import type { Context } from "#server/platform/context.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import type { ConflictsOfPermit } from "#server/platform/dig-once/conflicts-of-permit.ts";
import { conflict } from "./conflict.ts";
import { checkDays, checkNotInFuture, dueMissing } from "./days.ts";
import { checkOverlap } from "./place.ts";
import { inMoratorium } from "./place-refusals.ts";
import { type LockedPermit, lockedPermit, lockPermit } from "./queries.ts";
import { noSuchPermit, notAllSigned, notYourStep, notYoursToChange, outOfTurn } from "./refusals.ts";
import { signed } from "./sign.ts";
import { said, saidOrNull } from "./words.ts";
import { writeChange } from "./write-change.ts";
import { insertStep, type StepToWrite, selectUnsigned, touchPermit, unsignedRow } from "./write-queries.ts";

export type Taking = {
  readonly context: Context;
  readonly identity: Identity;
  readonly keeper: Keeper;
  readonly today: string;
  readonly conflictsOf: ConflictsOfPermit;
};
export type Permit = LockedPermit & { readonly id: string };
/** What a step writes: itself, and what it changes of the permit. */
export type Taken = {
  readonly step: Omit<StepToWrite, "id" | "permitId" | "version" | "actor" | "actorName">;
  readonly row?: Readonly<Record<string, unknown>>;
};

/** One step as one change set, in its turn and once. */
export async function takeStep(taking: Taking, permitId: string, given: NewDigPermitStep): Promise<void> {
  const { context, keeper } = taking;
  const { actor, name } = keeper;
  await writeChange(context, { actor, id: given.id }, async (tx) => {
    const row = await tx.first(lockedPermit, lockPermit(permitId, actor));
    if (!row) throw noSuchPermit();
    if ("version" in given && (given.version < row.moved_version || given.version > row.version))
      throw changedMeanwhile([await conflict(tx, permitId, given)]);
    const { step, row: changes } = await taken(tx, taking, { ...row, id: permitId }, given);
    const version = row.version + 1;
    await tx.execute(insertStep({ ...step, id: given.id, permitId, version, actor, actorName: name }));
    if (changes) await updateRows(tx, digPermit, [{ id: permitId, row: changes }]);
    else await tx.execute(touchPermit(permitId));
    return [{ layer: digPermit.id, id: permitId, version }];
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
