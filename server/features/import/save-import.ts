import type { FastifyBaseLogger } from "fastify";
import type { Layer } from "#layers/kit/define-layer.ts";
import { insertChange, saveAnswer, selectAt, waitForTurn } from "#server/platform/changes/queries.ts";
import { explainRefusal } from "#server/platform/changes/refusal.ts";
import type { Context } from "#server/platform/context.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { Stopping } from "#server/platform/jobs/stopping.ts";
import { type ImportRecord, moveImport } from "./queries.ts";
import { failing, findImport } from "./read-job.ts";
import { networkMoved, nothingToSave } from "./refusals.ts";
import * as queries from "./save-queries.ts";

/**
 * One transaction lasts about so long. The embedded engine has one connection, so a longer one keeps everybody waiting:
 * 20,000 pipes with their nodes take it three seconds. A load that does not fit is saved in several, and is all or
 * nothing all the same: it goes on after an interruption, before the server answers anybody, and what cannot go on is
 * taken out again.
 */
const transactionMs = 600;
const rowsPerStatement = 1000;

/** What a row gets where the file leaves a field out that is never empty. */
const defaults: ReadonlyMap<string, string> = new Map([
  ["status", "in_service"],
  ["synthetic", "false"],
  ["active", "true"],
  ["sort_order", "0"],
]);

export type Saving = {
  readonly actor: string;
  readonly reason: string | null;
  readonly signal: AbortSignal;
  readonly progress: (share: number) => void;
};
type Plan = {
  readonly id: string;
  readonly layer: Layer;
  readonly nodeLayer: Layer | undefined;
  readonly fields: readonly queries.GivenField[];
  readonly node: { readonly source: string; readonly day: string };
};

export async function saveImport(context: Context, record: ImportRecord, saving: Saving): Promise<void> {
  const plan = await planOf(context, record);
  const { actor, signal } = saving;
  try {
    while (!(await savePart(context, plan, saving))) signal.throwIfAborted();
  } catch (error) {
    // The end of this process is no reason to take anything out: the next one goes on.
    if (!(signal.aborted && signal.reason instanceof Stopping)) await takeOutAll(context, plan, actor);
    throw explainRefusal(error, context.layers) ?? error;
  }
}

/** What was saved of an import that cannot be finished. */
export async function takeOutImport(context: Context, record: ImportRecord, actor: string): Promise<void> {
  await takeOutAll(context, await planOf(context, record), actor);
}

async function planOf(
  { db, layers }: Context,
  { id, settings, file_name, created_at }: ImportRecord,
): Promise<Plan> {
  const layer = layers.find((known) => known.id === settings?.layer);
  if (!settings || !layer) throw new Error(`Import ${id} has no settings`);
  const fields = await db.many(queries.givenField, queries.selectGivenFields(id));
  if (fields.length === 0) throw nothingToSave();
  const nodeLayer =
    layer.network?.role === "link" ? layers.find((known) => known.id === settings.node_layer) : undefined;
  const { source = file_name, valid_from: day = created_at.slice(0, 10) } = settings.constants;
  return { id, layer, nodeLayer, fields, node: { source, day } };
}

/** True when the last row is in. Nodes go first, because links end in them. */
async function savePart(
  { db }: Context,
  plan: Plan,
  { actor, reason, signal, progress }: Saving,
): Promise<boolean> {
  const { id } = plan;
  const end = performance.now() + transactionMs;
  return await db.write({ actor, changeId: id, ...(reason !== null && { reason }) }, async (tx) => {
    await tx.execute(waitForTurn());
    const at = await tx.first(queries.saveState, queries.selectSaveState(id));
    if (at?.state !== "saving") return true;
    await tx.execute(insertChange({ id, actor, reason, origin: "import", undoes: null }));
    if (at.saved_nodes === 0 && (await tx.text(queries.selectMovedNodes(id))) !== "0") throw networkMoved();
    const saved = await saveUntil(tx, plan, at, () => signal.aborted || performance.now() > end);
    signal.throwIfAborted();
    await tx.execute(queries.markSaved(id, saved));
    progress((saved.saved_nodes + saved.saved_rows) / (at.last_node + at.last_row));
    if (saved.saved_rows < at.last_row) return false;
    await tx.execute(saveAnswer(id, { id, at: (await tx.text(selectAt())) ?? "", results: [] }));
    await tx.execute(moveImport(id, ["saving"], { state: "saved", change_id: id }));
    return true;
  });
}

async function saveUntil(tx: Queryable, plan: Plan, at: queries.SaveState, isTime: () => boolean) {
  const { id: importId, layer, nodeLayer, fields, node } = plan;
  let { saved_nodes, saved_rows } = at;
  while (nodeLayer && saved_nodes < at.last_node && !isTime()) {
    const upTo = Math.min(saved_nodes + rowsPerStatement, at.last_node);
    await tx.execute(queries.insertNodes(nodeLayer, { importId, after: saved_nodes, upTo }, node));
    saved_nodes = upTo;
  }
  const nodesDone = !nodeLayer || saved_nodes === at.last_node;
  while (nodesDone && saved_rows < at.last_row && !isTime()) {
    const upTo = Number(await tx.text(queries.selectUpTo(importId, saved_rows, rowsPerStatement)));
    await tx.execute(queries.insertRows(layer, { importId, after: saved_rows, upTo }, fields, defaults));
    saved_rows = upTo;
  }
  return { saved_nodes, saved_rows };
}

/** Rows first, then the nodes in which they end. */
async function takeOutAll({ db }: Context, { id, layer, nodeLayer }: Plan, actor: string): Promise<void> {
  // Where nothing was committed yet, there is not even a change set.
  if ((await db.text(queries.selectIsHalfSaved(id))) === null) return;
  const writer = { actor, changeId: id };
  const steps = [
    { layer, from: "rows" as const },
    ...(nodeLayer ? [{ layer: nodeLayer, from: "nodes" as const }] : []),
  ];
  for (const step of steps) {
    for (let taken = 1; taken > 0; ) {
      taken = await db.write(writer, (tx) =>
        tx.execute(queries.takeOut(step.layer, step.from, id, rowsPerStatement)),
      );
    }
  }
  await db.write(writer, (tx) => tx.execute(queries.markSaved(id, { saved_nodes: 0, saved_rows: 0 })));
}

/** Ends the saves that a killed server left, before anybody is answered: nobody ever finds one half done at a start. */
export async function finishSaves(context: Context, log: FastifyBaseLogger): Promise<void> {
  const { signal } = new AbortController();
  const unfinished = await context.db.many(queries.unfinishedSave, queries.selectUnfinishedSaves());
  for (const { id, created_by: actor } of unfinished) {
    const record = await findImport(context, id);
    const saving = { actor, reason: null, signal, progress: () => undefined };
    log.warn({ import: id }, "the server ended in the middle of a load; it is saved before the city opens");
    // What cannot be finished was taken out; its job tells the person why.
    await failing(context, { id, before: "checked", tools: { actor, signal } }, () =>
      saveImport(context, record, saving),
    ).catch(() => undefined);
  }
}
