import { z } from "zod";
import { finishedLossReport, lossReportOrder, orderedLossReport } from "#contract/loss-report.ts";
import { waterVolume } from "#layers/registers/water-volume.ts";
import { requirePerson, requireRole } from "#server/platform/auth/require.ts";
import type { App, Context, Feature } from "#server/platform/context.ts";
import { attachment } from "#server/platform/http/attachment.ts";
import { responses } from "#server/platform/http/responses.ts";
import { jobRow, selectJob } from "#server/platform/jobs/queries.ts";
import type { LossesOf } from "#server/platform/losses/losses-of.ts";
import { keptTitleBlock } from "#server/platform/paper/kept-title-block.ts";
import { PaperStore } from "#server/platform/paper/paper-store.ts";
import { reportResponses, reportTypes } from "#server/platform/paper/report-form.ts";
import { selectWaiting } from "./queries.ts";
import { noSuchReport, tooManyReports } from "./refusals.ts";
import { lossReportJob, lossReportKind } from "./report-job.ts";

const mostWaiting = 3;
const params = z.strictObject({ id: z.uuid() });

/** The year's report of water and heat that were lost. `lossesOf` says what is known of them. */
export const lossReportRoutes =
  (lossesOf: LossesOf): Feature =>
  (app, context) => {
    const store = new PaperStore(context.config, "loss-reports");
    app.jobs.register(lossReportJob(app, context, { lossesOf, store }));
    orderRoute(app, context);
    fileRoute(app, context, store);
  };

function orderRoute(app: App, { db }: Context): void {
  app.post(
    "/api/loss-reports",
    { schema: { body: lossReportOrder, response: responses({ 202: orderedLossReport }) } },
    async (request, reply) => {
      requireRole(request, waterVolume.read);
      const { actor } = requirePerson(request);
      if (Number(await db.text(selectWaiting(actor, lossReportKind))) >= mostWaiting)
        throw tooManyReports(mostWaiting);
      const title_block = await keptTitleBlock(db, request.identity);
      const id = await db.write({ actor: "system" }, (tx) =>
        app.jobs.enqueue(tx, {
          ...{ kind: lossReportKind, params: { ...request.body, title_block }, actor },
        }),
      );
      return reply.code(202).header("location", `/api/jobs/${id}`).send({ id });
    },
  );
}

function fileRoute(app: App, { db }: Context, store: PaperStore): void {
  app.get(
    "/api/loss-reports/:id",
    { schema: { params, response: reportResponses } },
    async (request, reply) => {
      requireRole(request, waterVolume.read);
      const { id } = request.params;
      const job = await db.first(jobRow, selectJob(id));
      const { actor, roles } = request.identity;
      const isOpen = job?.kind === lossReportKind && (job.actor === actor || roles.includes("admin"));
      const finished = isOpen ? finishedLossReport.nullable().parse(job.result ?? null) : null;
      const stream = finished && (await store.read(id, finished.format));
      if (!finished || !stream) throw noSuchReport();
      return attachment(reply, { name: finished.name, type: reportTypes[finished.format] })
        .header("content-length", finished.bytes)
        .send(stream);
    },
  );
}
