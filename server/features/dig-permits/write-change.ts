import type { ChangeSetAnswer } from "#contract/changes.ts";
import { answerOnce } from "#server/platform/changes/answer-once.ts";
import { explainRefusal } from "#server/platform/changes/refusal.ts";
import type { Context } from "#server/platform/context.ts";
import type { Queryable } from "#server/platform/db/database.ts";

/** What a person does to a permit is one change set of the id that they gave: whole or not at all, and once. */
export async function writeChange(
  { db, layers }: Pick<Context, "db" | "layers">,
  { actor, id }: { readonly actor: string; readonly id: string },
  work: (tx: Queryable) => Promise<ChangeSetAnswer["results"]>,
): Promise<void> {
  try {
    await db.write({ actor, changeId: id }, (tx) =>
      answerOnce(tx, { id, actor, reason: null, origin: "edit", undoes: null }, () => work(tx)),
    );
  } catch (error) {
    throw explainRefusal(error, layers) ?? error;
  }
}
