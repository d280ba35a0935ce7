import { z } from "zod";
import type { Layer } from "#layers/kit/define-layer.ts";
import { insertChange, saveAnswer, selectAt, waitForTurn } from "#server/platform/changes/queries.ts";
import { explainRefusal } from "#server/platform/changes/refusal.ts";
import type { Context } from "#server/platform/context.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import type { JobKind } from "#server/platform/jobs/job-kind.ts";
import { clearStaging } from "./clear-staging.ts";
import { type ImportRecord, moveImport } from "./queries.ts";
import { failing, findImport } from "./read-job.ts";
import { networkMoved, nothingToSave } from "./refusals.ts";
import * as queries from "./save-queries.ts";

const params = z.object({ import_id: z.uuid(), reason: z.string().nullable() });

/** What a row gets where the file leaves a field out that is never empty. */
const defaults: ReadonlyMap<string, string> = new Map([
  ["status", "in_service"],
  ["synthetic", "false"],
  ["active", "true"],
  ["sort_order", "0"],
]);

/** The rows that were laid ready become rows of the layer, all of them in one transaction. */
export function saveJob(context: Context): JobKind<typeof params> {
  return {
    id: "import-save",
    params,
    timeLimitMs: 10 * 60_000,
    run: async ({ import_id, reason }, { actor, signal, progress }) => {
      const record = await findImport(context, import_id);
      // Started again after the transaction had committed.
      if (record.state !== "saved") {
        progress(null, { ky: "Сакталып жатат", ru: "Сохраняется", en: "Saving" });
        await failing(context, import_id, actor, () => save(context, record, { actor, reason, signal }));
      }
      await clearStaging(context.db, import_id, actor);
      return { import_id, change_id: import_id };
    },
  };
}

type Saving = { readonly actor: string; readonly reason: string | null; readonly signal: AbortSignal };

async function save(
  { db, layers }: Context,
  record: ImportRecord,
  { actor, reason, signal }: Saving,
): Promise<void> {
  const { id, settings } = record;
  const layer = layers.find((known) => known.id === settings?.layer);
  const nodeLayer = layers.find((known) => known.id === settings?.node_layer);
  if (!settings || !layer) throw new Error(`Import ${id} has no settings`);
  const fields = await db.many(queries.givenField, queries.selectGivenFields(id));
  if (fields.length === 0) throw nothingToSave();
  try {
    await db.write({ actor, changeId: id, ...(reason !== null && { reason }) }, async (tx) => {
      await tx.execute(waitForTurn());
      await tx.execute(insertChange({ id, actor, reason, origin: "import", undoes: null }));
      await saveNodes(tx, record, layer, nodeLayer);
      await tx.execute(queries.insertFromStaging(layer, id, fields, defaults));
      await tx.execute(saveAnswer(id, { id, at: (await tx.text(selectAt())) ?? "", results: [] }));
      await tx.execute(moveImport(id, ["saving"], { state: "saved", change_id: id }));
      signal.throwIfAborted();
    });
  } catch (error) {
    throw explainRefusal(error, layers) ?? error;
  }
}

async function saveNodes(
  tx: Queryable,
  record: ImportRecord,
  layer: Layer,
  nodeLayer: Layer | undefined,
): Promise<void> {
  if (layer.network?.role !== "link" || !nodeLayer) return;
  if ((await tx.text(queries.selectMovedNodes(record.id))) !== "0") throw networkMoved();
  const { source = record.file_name, valid_from: today = record.created_at.slice(0, 10) } =
    record.settings?.constants ?? {};
  await tx.execute(queries.insertNodesFromStaging(nodeLayer, record.id, { source, today }));
}
