import { z } from "zod";
import { finishedSheet, sheetJob as sheetAnswer, sheetOrder } from "#contract/sheet.ts";
import { type Identity, mayRead } from "#server/platform/auth/identity.ts";
import type { App, Context } from "#server/platform/context.ts";
import { attachment } from "#server/platform/http/attachment.ts";
import { preferredLanguage } from "#server/platform/http/language.ts";
import { noSuchLayer } from "#server/platform/http/problems.ts";
import { responses, textResponses } from "#server/platform/http/responses.ts";
import { tell } from "#server/platform/jobs/job-problem.ts";
import { type JobRow, jobRow, selectJob } from "#server/platform/jobs/queries.ts";
import { PaperStore } from "#server/platform/paper/paper-store.ts";
import { selectVariants } from "#server/platform/variants/queries.ts";
import { onlyOf } from "./gather.ts";
import * as queries from "./queries.ts";
import { isRegister, noSuchSheet, noSuchVariant, tooManyWaiting } from "./refusals.ts";
import { sheetJob, sheetKind } from "./sheet-job.ts";
import { titleBlockRoutes } from "./title-block-routes.ts";

/** Whoever has no account shows the id of the job, which nobody can guess. */
const anybody = "public";
const mostWaiting = 5;
const params = z.strictObject({ id: z.uuid() });

export function sheetRoutes(app: App, context: Context): void {
  titleBlockRoutes(app, context);
  const { db, layers, config } = context;
  const store = new PaperStore(config, "sheets");
  app.jobs.register(sheetJob(app, context, store));

  const find = async (id: string, { actor, roles }: Identity): Promise<JobRow> => {
    const found = await db.first(jobRow, selectJob(id));
    const open = found && (found.actor === anybody || found.actor === actor || roles.includes("admin"));
    if (!open || found.kind !== sheetKind) throw noSuchSheet();
    return found;
  };

  app.post(
    "/api/sheets",
    { schema: { body: sheetOrder, response: responses({ 202: z.object({ id: z.uuid() }) }) } },
    async ({ body: order, identity }, reply) => {
      for (const id of [...order.layers, ...(order.feature ? [order.feature.layer] : [])]) {
        const layer = layers.find((one) => one.id === id);
        if (!layer || !mayRead(identity, layer)) throw noSuchLayer(id);
        if (layer.geometry === "none") throw isRegister(id);
        onlyOf(layer, order);
      }
      if (order.only && !order.layers.includes(order.only.layer)) throw noSuchLayer(order.only.layer);
      if (order.variant !== null && !(await selectVariants(db)).ids.has(order.variant))
        throw noSuchVariant(order.variant);
      const actor = identity.actor ?? anybody;
      const waiting = Number(await db.text(queries.selectWaiting(actor, sheetKind)));
      if (waiting >= mostWaiting) throw tooManyWaiting(mostWaiting);
      const id = await db.write({ actor: "system" }, (tx) =>
        app.jobs.enqueue(tx, { kind: sheetKind, params: { order }, actor }),
      );
      return reply.code(202).header("location", `/api/sheets/${id}`).send({ id });
    },
  );

  app.get(
    "/api/sheets/:id",
    { schema: { params, response: responses({ 200: sheetAnswer }) } },
    async (request, reply) => {
      const { problem, message, result, ...row } = await find(request.params.id, request.identity);
      const language = preferredLanguage(request.headers["accept-language"]);
      void reply.header("cache-control", "no-store");
      return {
        ...row,
        result: finishedSheet.nullable().parse(result ?? null),
        message: message?.[language] ?? null,
        problem: problem && tell(problem, language),
      };
    },
  );

  app.post(
    "/api/sheets/:id/cancel",
    { schema: { params, response: responses({ 204: z.null() }) } },
    async (request, reply) => {
      await find(request.params.id, request.identity);
      await app.jobs.cancel(request.params.id);
      return reply.code(204).send(null);
    },
  );

  app.get(
    "/api/sheets/:id/pdf",
    { schema: { params, response: textResponses({ "application/pdf": z.string() }) } },
    async (request, reply) => {
      const { id } = request.params;
      const { result } = await find(id, request.identity);
      const finished = finishedSheet.nullable().parse(result ?? null);
      const stream = finished && (await store.read(id));
      if (!finished || !stream) throw noSuchSheet();
      return attachment(reply, { name: finished.name, type: "application/pdf" })
        .header("content-length", finished.bytes)
        .send(stream);
    },
  );
}
