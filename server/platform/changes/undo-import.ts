import { z } from "zod";
import type { ChangeSetAnswer } from "#contract/changes.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { type Identity, mayEdit, mayRead } from "../auth/identity.ts";
import { isHeld, writableBy } from "../auth/rights.ts";
import type { Context } from "../context.ts";
import type { Queryable } from "../db/database.ts";
import { identifier, type Sql, sql } from "../db/sql.ts";
import { fill, HttpProblem, notAllowed } from "../http/problems.ts";
import { firstAnswer } from "./answer-once.ts";
import * as queries from "./queries.ts";
import { explainRefusal } from "./refusal.ts";

const writtenLayer = z.object({ layer: z.string() });
/** Last written first: links go before the nodes in which they end. */
const selectLayers = (changeId: string): Sql => sql`
  select layer from feature_version where change_id = ${changeId}::uuid group by layer order by max(seq) desc`;

/** The layers of an import, or undefined when one of them is closed to the reader. */
export async function layersOfImport(
  db: Queryable,
  identity: Identity,
  changeId: string,
  layers: readonly Layer[],
): Promise<Layer[] | undefined> {
  const written = await db.many(writtenLayer, selectLayers(changeId));
  const known = written.map(({ layer: id }) =>
    layers.find((layer) => layer.id === id && mayRead(identity, layer)),
  );
  return known.every((layer) => layer !== undefined) ? known : undefined;
}

const changedRow = z.object({ layer: z.string(), id: z.string(), op: z.string() });
const selectChangedSince = (changeId: string, limit: number): Sql => sql`
  select distinct on (later.id) later.layer, later.id::text as id, later.op
  from feature_version v join feature_version later on later.id = v.id and later.version > v.version
  where v.change_id = ${changeId}::uuid order by later.id, later.version desc limit ${limit}::integer`;

const deleteImported = (layer: Layer, changeId: string): Sql => sql`
  delete from ${identifier(layer.id)} t using feature_version v
  where v.change_id = ${changeId}::uuid and v.layer = ${layer.id} and t.id = v.id`;

const countAnothers = (identity: Identity, layer: Layer, changeId: string): Sql => sql`
  select count(*)::text from ${identifier(layer.id)}
  where id in (select id from feature_version where change_id = ${changeId}::uuid) and not ${writableBy(identity, layer)}`;

const mostListed = 200;
type Undoing = {
  readonly id: string;
  readonly actor: string;
  readonly reason: string;
  readonly changeId: string;
  readonly layers: readonly Layer[];
};

/** An import made nothing but new rows, so that taking it back is one statement a layer, however many rows there are. */
export async function undoImport(
  { db, layers }: Pick<Context, "db" | "layers">,
  identity: Identity,
  undoing: Undoing,
): Promise<ChangeSetAnswer> {
  const { actor, id: changeId, reason } = undoing;
  try {
    return await db.write({ actor, changeId, reason }, (tx) => removeAll(tx, identity, undoing));
  } catch (error) {
    throw explainRefusal(error, layers) ?? error;
  }
}

async function removeAll(
  tx: Queryable,
  identity: Identity,
  { id, actor, reason, changeId, layers }: Undoing,
): Promise<ChangeSetAnswer> {
  await tx.execute(queries.waitForTurn());
  const taken = await tx.execute(
    queries.insertChange({ id, actor, reason, origin: "undo", undoes: changeId }),
  );
  if (taken === 0) return await firstAnswer(tx, id, actor);
  await refuseChanged(tx, changeId, layers);
  for (const layer of layers) {
    if (!mayEdit(identity, layer)) throw notYours(layer);
    if (isHeld(identity, layer) && (await tx.text(countAnothers(identity, layer, changeId))) !== "0")
      throw notYours(layer);
    await tx.execute(deleteImported(layer, changeId));
  }
  const answer = { id, at: (await tx.text(queries.selectAt())) ?? "", results: [] };
  await tx.execute(queries.saveAnswer(id, answer));
  return answer;
}

async function refuseChanged(tx: Queryable, changeId: string, layers: readonly Layer[]): Promise<void> {
  const changed = await tx.many(changedRow, selectChangedSince(changeId, mostListed));
  if (changed.length === 0) return;
  throw new HttpProblem({
    status: 412,
    type: "changed-meanwhile",
    title: { ky: "Андан бери өзгөргөн", ru: "Изменено с тех пор", en: "Changed since" },
    detail: {
      ky: "Жүктөлгөн жазуулардын айрымдары андан бери өзгөртүлгөн. Адегенде ошол өзгөртүүлөрдү кайтарыңыз.",
      ru: "Часть загруженных записей с тех пор изменили. Сначала отмените те изменения.",
      en: "Some of the loaded rows were changed since. Undo those changes first.",
    },
    wrongs: changed.map(({ layer, id, op }) => ({
      layer,
      id,
      code: op === "remove" ? "removed" : "changed",
      message: fill(op === "remove" ? removedSince : changedSince, {
        layer: layers.find((known) => known.id === layer)?.title ?? layer,
      }),
    })),
  });
}

const changedSince = {
  ky: "«{layer}»: бул жазуу жүктөлгөндөн кийин өзгөртүлгөн.",
  ru: "«{layer}»: эту запись изменили после загрузки.",
  en: "“{layer}”: this row was changed after it had been loaded.",
};
const removedSince = {
  ky: "«{layer}»: бул жазуу жүктөлгөндөн кийин өчүрүлгөн.",
  ru: "«{layer}»: эту запись удалили после загрузки.",
  en: "“{layer}”: this row was removed after it had been loaded.",
};

const notYours = (layer: Layer): HttpProblem =>
  notAllowed(
    fill(
      {
        ky: "«{layer}» катмарындагы жазууларды өчүрүүгө укугуңуз жок.",
        ru: "У вас нет права удалять записи слоя «{layer}».",
        en: "You may not remove rows of the layer “{layer}”.",
      },
      { layer: layer.title },
    ),
  );
