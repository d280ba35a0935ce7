import type { z } from "zod";
import type { newRemark } from "#contract/remarks.ts";
import { remark } from "#layers/general-plan/remark.ts";
import type { Identity } from "#server/platform/auth/identity.ts";
import type { Keeper } from "#server/platform/auth/keeper.ts";
import { answerOnce } from "#server/platform/changes/answer-once.ts";
import { insertRows } from "#server/platform/changes/write-rows.ts";
import type { Context } from "#server/platform/context.ts";
import { anchorOf } from "./anchor.ts";
import { saidInRemark } from "./words.ts";
import { insertAnchor, insertStep, takeNumber } from "./write-queries.ts";

/** Э is for эскертүү; proposals are numbered with the remarks, so that a number means one thing. */
const codeOf = (number: string, year: number): string => `Э-${number}/${year}`;

/** Sent again, because the answer was lost, it is written once. */
export async function writeRemark(
  { db, layers }: Context,
  identity: Identity,
  writer: Keeper,
  given: z.output<typeof newRemark>,
  today: string,
): Promise<void> {
  const text = saidInRemark(given.text, true);
  const year = Number(today.slice(0, 4));
  const { id } = given;
  const { actor } = writer;
  await db.write({ actor, changeId: id }, (tx) =>
    answerOnce(tx, { id, actor, reason: null, origin: "edit", undoes: null }, async () => {
      const { anchor, point, about } = await anchorOf(tx, given.anchor, { identity, layers });
      const number = (await tx.text(takeNumber(year))) ?? "";
      const row = {
        code: codeOf(number, year),
        kind: given.kind,
        state: "open",
        text,
        author_id: writer.id,
        author_name: writer.name,
        about,
        plan_variant_id: anchor.variantId ?? given.variant_id,
        geom: JSON.stringify({ type: "Point", coordinates: point }),
      };
      await insertRows(tx, remark, [{ id, row }]);
      await tx.execute(insertAnchor(id, anchor));
      await tx.execute(
        insertStep({
          id,
          remarkId: id,
          actor,
          actorName: writer.name,
          action: "create",
          toState: "open",
          text,
        }),
      );
      return [{ layer: remark.id, id, version: 1 }];
    }),
  );
}
