import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { importList, importSettings, importState, newImport, saveImport } from "#contract/import.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Identity } from "#server/platform/auth/identity.ts";
import { requireWriter } from "#server/platform/auth/require.ts";
import type { App, Context } from "#server/platform/context.ts";
import { fileRow, selectFile } from "#server/platform/files/queries.ts";
import { noSuchFile } from "#server/platform/files/refusals.ts";
import { preferredLanguage } from "#server/platform/http/language.ts";
import { responses } from "#server/platform/http/responses.ts";
import { checkJob } from "./check-job.ts";
import { cityExtents } from "./city-extents.ts";
import { editable } from "./editable.ts";
import {
  type ImportRecord,
  importRecord,
  insertImport,
  moveImport,
  selectImport,
  selectImports,
} from "./queries.ts";
import { readJob } from "./read-job.ts";
import {
  badRowsLeft,
  nodeLayerNeeded,
  noSuchImport,
  nothingToSave,
  notNow,
  unknownCrs,
  unknownSource,
} from "./refusals.ts";
import { finishSaves } from "./save-import.ts";
import { saveJob } from "./save-job.ts";
import { showRoutes } from "./show-routes.ts";
import { nodeLayersFor } from "./suggest-settings.ts";
import { tellImport } from "./tell-import.ts";

const params = z.strictObject({ id: z.uuid() });
const mostListed = 100;

export function importRoutes(app: App, context: Context): void {
  const { db, layers, city } = context;
  app.jobs.register(readJob(app, context));
  app.jobs.register(checkJob(app, context));
  app.jobs.register(saveJob(context));
  app.addHook("onReady", () => finishSaves(context, app.log));

  const tellTo = (request: FastifyRequest, record: ImportRecord) =>
    tellImport(record, layers, preferredLanguage(request.headers["accept-language"]));
  const find = async (id: string, identity: Identity): Promise<ImportRecord> => {
    const record = await db.first(importRecord, selectImport(id));
    if (!record || !isOpenTo(record, identity)) throw noSuchImport();
    return record;
  };
  showRoutes(app, context, find);

  app.post(
    "/api/imports",
    { schema: { body: newImport, response: responses({ 202: importState }) } },
    async (request, reply) => {
      const actor = requireWriter(request.identity);
      const { id, file_id, encoding = null } = request.body;
      const file = await db.first(fileRow, selectFile(file_id));
      if (!file || file.uploaded_by !== actor) throw noSuchFile();
      await db.write({ actor }, async (tx) => {
        const job_id = await app.jobs.enqueue(tx, { kind: "import-read", params: { import_id: id }, actor });
        const at = new Date().toISOString();
        if ((await tx.execute(insertImport({ id, file_id, encoding, job_id, at, actor }))) === 0)
          throw notNow("?");
      });
      return reply.code(202).send(tellTo(request, await find(id, request.identity)));
    },
  );

  app.get("/api/imports", { schema: { response: responses({ 200: importList }) } }, async (request) => {
    const actor = requireWriter(request.identity);
    const isAdmin = request.identity.roles.includes("admin");
    const records = await db.many(importRecord, selectImports(isAdmin ? null : actor, mostListed));
    return { imports: records.map((record) => tellTo(request, record)) };
  });

  app.get(
    "/api/imports/:id",
    { schema: { params, response: responses({ 200: importState }) } },
    async (request) => tellTo(request, await find(request.params.id, request.identity)),
  );

  app.post(
    "/api/imports/:id/check",
    { schema: { params, body: importSettings, response: responses({ 202: importState }) } },
    async (request, reply) => {
      const actor = requireWriter(request.identity);
      const settings = request.body;
      const record = await find(request.params.id, request.identity);
      const layer = editable(layers, settings.layer, request.identity);
      const source = record.content?.layers.find(
        ({ file, name }) => file === settings.source.file && name === settings.source.layer,
      );
      if (!source) throw unknownSource(settings.source.layer);
      checkNodeLayer(layer, settings.node_layer, request.identity);
      const known = await cityExtents(db, city, [settings.srid]);
      if (!known.some(({ srid }) => srid === settings.srid)) throw unknownCrs(settings.srid);
      await db.write({ actor }, async (tx) => {
        const job_id = await app.jobs.enqueue(tx, {
          kind: "import-check",
          params: { import_id: record.id, organisation_id: request.identity.organisationId },
          actor,
        });
        const change = { state: "checking", settings, layer: layer.id, job_id, summary: null };
        if ((await tx.execute(moveImport(record.id, ["read", "checked", "failed"], change))) === 0)
          throw notNow(record.state);
      });
      return reply.code(202).send(tellTo(request, await find(record.id, request.identity)));
    },
  );

  app.post(
    "/api/imports/:id/save",
    { schema: { params, body: saveImport, response: responses({ 202: importState }) } },
    async (request, reply) => {
      const actor = requireWriter(request.identity);
      const record = await find(request.params.id, request.identity);
      // The same click twice: the first one counts.
      if (record.state === "saving" || record.state === "saved")
        return reply.code(202).send(tellTo(request, record));
      const { summary, settings } = record;
      if (record.state !== "checked" || !summary || !settings) throw notNow(record.state);
      const layer = editable(layers, settings.layer, request.identity);
      checkNodeLayer(layer, settings.node_layer, request.identity);
      if (summary.rows === summary.bad_rows) throw nothingToSave();
      if (summary.bad_rows > 0 && !request.body.leave_out_bad_rows) throw badRowsLeft(summary.bad_rows);
      await db.write({ actor }, async (tx) => {
        const job_id = await app.jobs.enqueue(tx, {
          kind: "import-save",
          params: { import_id: record.id, reason: request.body.reason ?? null },
          actor,
        });
        if ((await tx.execute(moveImport(record.id, ["checked"], { state: "saving", job_id }))) === 0)
          throw notNow(record.state);
      });
      return reply.code(202).send(tellTo(request, await find(record.id, request.identity)));
    },
  );

  app.delete(
    "/api/imports/:id",
    { schema: { params, response: responses({ 204: z.null() }) } },
    async (request, reply) => {
      const actor = requireWriter(request.identity);
      const record = await find(request.params.id, request.identity);
      if (record.job_id !== null) await app.jobs.cancel(record.job_id);
      const from = ["reading", "read", "checking", "checked", "failed", "saving"];
      await db.write({ actor }, (tx) => tx.execute(moveImport(record.id, from, { state: "discarded" })));
      return reply.code(204).send(null);
    },
  );

  function checkNodeLayer(layer: Layer, nodeLayer: string | null, identity: Identity): void {
    if (layer.network?.role !== "link") return;
    if (nodeLayer === null || !nodeLayersFor(layer, layers).some(({ id }) => id === nodeLayer))
      throw nodeLayerNeeded(layer);
    editable(layers, nodeLayer, identity);
  }
}

const isOpenTo = ({ created_by }: ImportRecord, { actor, roles }: Identity): boolean =>
  actor !== null && (created_by === actor || roles.includes("admin"));
