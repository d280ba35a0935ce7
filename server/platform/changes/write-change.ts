import type { ChangeSetAnswer } from "#contract/changes.ts";
import type { Context } from "../context.ts";
import type { Queryable } from "../db/database.ts";
import { answerOnce } from "./answer-once.ts";
import { explainRefusal } from "./refusal.ts";

export type Written = ChangeSetAnswer["results"];

type Change = { readonly actor: string; readonly id: string; readonly reason?: string };

/** What a person does to rows that a feature keeps is one change set of the id that they gave: whole or not at all, and once. */
export async function writeChange(
  { db, layers }: Pick<Context, "db" | "layers">,
  { actor, id, reason }: Change,
  work: (tx: Queryable) => Promise<Written>,
): Promise<void> {
  try {
    await db.write({ actor, changeId: id, ...(reason !== undefined && { reason }) }, (tx) =>
      answerOnce(tx, { id, actor, reason: reason ?? null, origin: "edit", undoes: null }, () => work(tx)),
    );
  } catch (error) {
    throw explainRefusal(error, layers) ?? error;
  }
}
