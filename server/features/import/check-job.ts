import { z } from "zod";
import type { ImportSettings } from "#contract/import.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { App, Context } from "#server/platform/context.ts";
import type { JobKind, JobTools } from "#server/platform/jobs/job-kind.ts";
import { interrupted } from "#server/platform/jobs/job-problem.ts";
import { thread } from "#server/platform/jobs/thread.ts";
import { cityExtents } from "./city-extents.ts";
import { clearStaging } from "./clear-staging.ts";
import { connect } from "./connect.ts";
import { loadNames } from "./load-names.ts";
import { osmAttribution } from "./osm-presets.ts";
import { type ImportRecord, moveImport, rememberChoice } from "./queries.ts";
import { failing, findImport, readThread, stepBack } from "./read-job.ts";
import type { ReadBatch, ReadThreadData } from "./read-thread.ts";
import * as staging from "./staging-queries.ts";
import { sourceKey } from "./suggest-settings.ts";
import { summarise } from "./summarise.ts";

const params = z.object({ import_id: z.uuid(), organisation_id: z.uuid().nullable() });

/** Reads all rows, checks them and lays them ready. Nothing of it is on the map. */
export function checkJob(app: App, context: Context): JobKind<typeof params> {
  return {
    id: "import-check",
    params,
    timeLimitMs: 60 * 60_000,
    gaveUp: ({ import_id }, actor, why) =>
      why === "cancelled"
        ? stepBack(context, import_id, actor, "read")
        : stepBack(context, import_id, actor, "failed", interrupted()),
    run: async ({ import_id, organisation_id }, tools) =>
      await failing(context, { id: import_id, before: "read", tools }, async () => {
        const record = await findImport(context, import_id);
        const { settings } = record;
        const layer = context.layers.find(({ id }) => id === settings?.layer);
        if (!settings || !layer) throw new Error(`Import ${import_id} has no settings`);
        await clearStaging(context.db, import_id, tools.actor);
        const spans = await stage(
          app,
          context,
          { record, settings, layer, organisationId: organisation_id },
          tools,
        );
        await connect(context, { importId: import_id, layer, settings, spans }, tools);
        const summary = await summarise(context.db, record, layer, attributionOf(record, settings));
        tools.signal.throwIfAborted();
        const columns = sourceOf(record, settings)?.columns.map(({ name }) => name) ?? [];
        await context.db.write({ actor: tools.actor }, async (tx) => {
          await tx.execute(moveImport(import_id, ["checking"], { state: "checked", summary }));
          const key = sourceKey(record.file_name, columns);
          const at = new Date().toISOString();
          await tx.execute(rememberChoice({ key, layer: layer.id, settings, at, actor: tools.actor }));
        });
        return { import_id };
      }),
  };
}

type Staging = {
  readonly record: ImportRecord;
  readonly settings: ImportSettings;
  readonly layer: Layer;
  readonly organisationId: string | null;
};

/** In short transactions: nobody waits for an import that is only being looked at. */
async function stage(
  app: App,
  context: Context,
  staged: Staging,
  { jobId, actor, signal, progress }: JobTools,
): Promise<staging.Span[]> {
  const { db, city } = context;
  const { record, settings, layer, organisationId } = staged;
  const total = sourceOf(record, settings)?.count ?? null;
  const spans: staging.Span[] = [];
  const order = {
    layer,
    settings,
    organisationId,
    names: await loadNames(db, context.layers, layer),
    city: await cityExtents(db, city, [settings.srid]),
    today: new Intl.DateTimeFormat("sv-SE", { timeZone: city.time_zone }).format(new Date()),
  };
  await app.workDirectory.use(jobId, async (directory) => {
    const path = app.files.pathOf(record.file_sha256);
    const source = {
      path,
      name: record.file_name,
      encoding: record.encoding,
      directory,
      output: app.workDirectory.gdal,
    };
    const data: ReadThreadData = { task: "read", source, order };
    for await (const batch of thread<ReadBatch>(readThread, data, signal)) {
      const span = { importId: record.id, first: batch.first, last: batch.last };
      await db.write({ actor }, async (tx) => {
        await tx.execute(staging.insertStaged(record.id, batch.rows, layer, settings.srid));
        await tx.execute(staging.markDuplicates(layer, span));
        if (layer.variants) await tx.execute(staging.markClosedVariants(span));
      });
      spans.push(span);
      progress(total ? Math.min(0.8, (0.8 * batch.last) / total) : null, checking);
    }
  });
  return spans;
}

const checking = { ky: "Жазуулар текшерилип жатат", ru: "Записи проверяются", en: "Checking the rows" };

export const sourceOf = ({ content }: ImportRecord, { source }: ImportSettings) =>
  content?.layers.find(({ file, name }) => file === source.file && name === source.layer);

const attributionOf = (record: ImportRecord, settings: ImportSettings): string | null =>
  sourceOf(record, settings)?.driver === "OSM" ? osmAttribution : null;
