import type { z } from "zod";
import {
  handles,
  leadsFrom,
  mayMove,
  mayReword,
  type RemarkMove,
  remarkMoves,
} from "#contract/remark-moves.ts";
import type { NewStep } from "#contract/remarks.ts";
import { remark } from "#layers/general-plan/remark.ts";
import type { Text } from "#layers/kit/text.ts";
import type { Keeper } from "#server/platform/auth/keeper.ts";
import { answerOnce } from "#server/platform/changes/answer-once.ts";
import { steppedMeanwhile } from "#server/platform/changes/stepped-meanwhile.ts";
import { updateRows } from "#server/platform/changes/write-rows.ts";
import type { Context } from "#server/platform/context.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { personName, selectPeople } from "#server/platform/people/queries.ts";
import {
  noSuchPerson,
  noSuchRemark,
  notFromHere,
  notYourMove,
  notYourStep,
  notYoursToReword,
} from "./refusals.ts";
import { saidInRemark } from "./words.ts";
import {
  insertStep,
  lockedHead,
  lockHead,
  ownStep,
  type StepToWrite,
  selectStep,
  touchHead,
} from "./write-queries.ts";

type Head = z.output<typeof lockedHead>;
/** What a step writes: itself, and what it changes of the head. */
type Taken = {
  readonly step: Omit<StepToWrite, "id" | "remarkId" | "actor" | "actorName">;
  readonly head?: Readonly<Record<string, unknown>>;
};

const changedSince: Text = {
  ky: "Бул эскертүүнү башка адам өзгөрткөн.",
  ru: "Это замечание изменил другой человек.",
  en: "Somebody else has changed this remark.",
};

export async function takeStep(
  { db }: Pick<Context, "db">,
  writer: Keeper,
  remarkId: string,
  given: NewStep,
): Promise<void> {
  await writeStep({ db }, writer, { id: given.id, remarkId }, async (tx, head) => {
    if ("version" in given && given.version !== head.version)
      throw await steppedMeanwhile(tx, remark, remarkId, changedSince, given);
    return await taken(tx, writer, remarkId, head, given);
  });
}

/** One step as one change set, in its turn and once. */
export async function writeStep(
  { db }: Pick<Context, "db">,
  { actor, name }: Keeper,
  { id, remarkId }: { readonly id: string; readonly remarkId: string },
  decide: (tx: Queryable, head: Head) => Promise<Taken & { readonly after?: () => Promise<unknown> }>,
): Promise<void> {
  await db.write({ actor, changeId: id }, (tx) =>
    answerOnce(tx, { id, actor, reason: null, origin: "edit", undoes: null }, async () => {
      const head = await tx.first(lockedHead, lockHead(remarkId));
      if (!head) throw noSuchRemark();
      const { step, head: changes, after } = await decide(tx, head);
      await tx.execute(insertStep({ ...step, id, remarkId, actor, actorName: name }));
      await after?.();
      if (changes) await updateRows(tx, remark, [{ id: remarkId, row: changes }]);
      else await tx.execute(touchHead(remarkId));
      return [{ layer: remark.id, id: remarkId, version: head.version + 1 }];
    }),
  );
}

async function taken(tx: Queryable, writer: Keeper, id: string, head: Head, given: NewStep): Promise<Taken> {
  switch (given.action) {
    case "comment":
      return { step: { action: "comment", text: saidInRemark(given.text, true) } };
    case "reword": {
      if (!mayReword(writer, head)) throw notYoursToReword();
      const text = saidInRemark(given.text, true);
      return { step: { action: "reword", text, before: head.text }, head: { text } };
    }
    case "withdraw": {
      const step = await tx.first(ownStep, selectStep(id, given.step));
      const withdrawable = step && (step.action === "comment" || step.action === "file");
      if (!withdrawable || step.withdrawn || step.actor !== writer.actor) throw notYourStep();
      return { step: { action: "withdraw", ofStep: given.step } };
    }
    case "assign":
      if (!handles(writer, head)) throw notYourMove();
      return await assigned(tx, head, given.assignee_id);
    case "due":
      if (!handles(writer, head)) throw notYourMove();
      return {
        step: { action: "due", before: head.due_on, after: given.due_on },
        head: { due_on: given.due_on },
      };
    default:
      return moved(writer, head, given.action, given.text);
  }
}

function moved(writer: Keeper, head: Head, move: RemarkMove, given: string | undefined): Taken {
  if (!mayMove(writer, head, move)) throw notYourMove();
  if (!leadsFrom(head.state, move)) throw notFromHere(move, head.state);
  const { to, needsText } = remarkMoves[move];
  const text = saidInRemark(given, needsText);
  const answer = text !== undefined && (move === "answer" || move === "reject" || move === "resolve");
  return {
    step: { action: move, fromState: head.state, toState: to, text },
    head: { state: to, ...(answer && { answer: text }) },
  };
}

async function assigned(tx: Queryable, head: Head, id: string | null): Promise<Taken> {
  const people = id === null ? [] : await tx.many(personName, selectPeople(remark.read));
  const person = people.find((known) => known.id === id) ?? null;
  if (id !== null && person === null) throw noSuchPerson(id);
  const name = person?.name ?? null;
  return {
    step: { action: "assign", before: head.assignee_name, after: name },
    head: { assignee_id: id, assignee_name: name },
  };
}
