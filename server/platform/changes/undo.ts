import { z } from "zod";
import type { ChangeSetAnswer } from "#contract/changes.ts";
import { type Identity, readableLayers } from "../auth/identity.ts";
import { sql } from "../db/sql.ts";
import { HttpProblem, notFound, signInNeeded } from "../http/problems.ts";
import { type ApplyContext, applyChangeSet } from "./apply.ts";
import { inverseOf } from "./inverse.ts";
import { layersOfImport, undoImport } from "./undo-import.ts";

const takenBack = z.object({
  id: z.string(),
  origin: z.string(),
  under_way: z.boolean(),
  by: z.string().nullable(),
});

/** Takes a change set back by another one, whole or not at all. */
export async function undoChangeSet(
  context: ApplyContext,
  identity: Identity,
  changeId: string,
  undo: { id: string; reason?: string | undefined },
): Promise<ChangeSetAnswer> {
  if (identity.actor === null) throw signInNeeded();
  const change = await context.db.first(
    takenBack,
    sql`select c.id::text as id, c.origin, c.answer is null as under_way, u.id::text as by from change_set c left join change_set u on u.undoes = c.id where c.id = ${changeId}::uuid`,
  );
  if (!change) throw notFound(noSuchChange);
  const reason = undo.reason ?? `undo ${changeId}`;
  if (change.origin === "import") {
    const layers = await layersOfImport(context.db, identity, changeId, context.layers);
    if (!layers) throw notFound(noSuchChange);
    if (change.under_way) throw stillSaved();
    if (change.by !== null && change.by !== undo.id) throw alreadyUndone();
    return await undoImport(context, identity, {
      id: undo.id,
      actor: identity.actor,
      reason,
      changeId,
      layers,
    });
  }
  const operations = await inverseOf(context.db, changeId, context.layers);
  const readable = new Set(readableLayers(identity, context.layers).map((layer) => layer.id));
  // Any other answer would tell that somebody changed a closed layer.
  if (!operations.every(({ layer }) => readable.has(layer))) throw notFound(noSuchChange);
  if (change.by !== null && change.by !== undo.id) throw alreadyUndone();
  return await applyChangeSet(
    context,
    identity,
    { id: undo.id, reason, operations },
    { origin: "undo", undoes: changeId },
  );
}

const noSuchChange = {
  ky: "Мындай өзгөртүү жок.",
  ru: "Такого изменения нет.",
  en: "There is no such change.",
};

const stillSaved = (): HttpProblem =>
  new HttpProblem({
    status: 409,
    type: "still-being-saved",
    title: { ky: "Азырынча сакталып жатат", ru: "Ещё сохраняется", en: "Still being saved" },
    detail: {
      ky: "Бул жүктөө азырынча сакталып жатат. Бүткөндөн кийин кайтарыңыз.",
      ru: "Эта загрузка ещё сохраняется. Отмените её, когда она закончится.",
      en: "This load is still being saved. Undo it when it has ended.",
    },
  });

const alreadyUndone = (): HttpProblem =>
  new HttpProblem({
    status: 409,
    type: "already-undone",
    title: { ky: "Мурда эле кайтарылган", ru: "Уже отменено", en: "Already undone" },
    detail: {
      ky: "Бул өзгөртүү мурда кайтарылган.",
      ru: "Это изменение уже отменено.",
      en: "This change has already been taken back.",
    },
  });
