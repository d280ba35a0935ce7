import { z } from "zod";
import { finishedPlanPaper, orderedPlanPaper } from "#contract/street-plan-papers.ts";
import { planItem } from "#layers/council/plan-item.ts";
import { requirePerson, requireRole } from "#server/platform/auth/require.ts";
import type { App, Context, Feature } from "#server/platform/context.ts";
import { orderPlanPaper, originOf, planPaperKind } from "#server/platform/council/plan-paper.ts";
import type { PlanYearOf } from "#server/platform/council/plan-year-of.ts";
import { attachment } from "#server/platform/http/attachment.ts";
import { responses, textResponses } from "#server/platform/http/responses.ts";
import { jobRow, selectJob } from "#server/platform/jobs/queries.ts";
import { PaperStore } from "#server/platform/paper/paper-store.ts";
import { listRoute } from "./list-route.ts";
import { planPaperJob } from "./paper-job.ts";
import { frozenFile, selectFrozen, selectWaiting, selectYearState, yearState } from "./queries.ts";
import { alreadyFrozen, noStreets, noSuchPaper, notFrozen, tooManyPapers } from "./refusals.ts";
import { orderSamplePapers } from "./sample-papers.ts";

const mostWaiting = 3;
export const yearPath = z.strictObject({ year: z.coerce.number().int().min(1800).max(2200) });
const paperPath = z.strictObject({ id: z.uuid() });
const pdf = textResponses({ "application/pdf": z.string() });

/** What a year of the street plan leaves on paper. `planYearOf` reads it. */
export const streetPlanPaperRoutes =
  (planYearOf: PlanYearOf): Feature =>
  (app, context) => {
    const previews = new PaperStore(context.config, "street-plan-previews");
    app.jobs.register(planPaperJob(app, context, { planYearOf, previews }));
    listRoute(app, context, planYearOf);
    orderRoute(app, context);
    fileRoutes(app, context, previews);
    app.addHook("onListen", async () => {
      await orderSamplePapers(app, context.db, app.listeningOrigin);
    });
  };

function orderRoute(app: App, { db }: Context): void {
  app.post(
    "/api/street-plan/years/:year/paper",
    { schema: { params: yearPath, response: responses({ 202: orderedPlanPaper }) } },
    async (request, reply) => {
      requireRole(request, planItem.read);
      const { actor } = requirePerson(request);
      const { year } = request.params;
      const state = await db.first(yearState, selectYearState(year));
      if (state?.is_frozen) throw alreadyFrozen(year);
      if (!state?.has_streets) throw noStreets(year);
      if (Number(await db.text(selectWaiting(actor, planPaperKind))) >= mostWaiting)
        throw tooManyPapers(mostWaiting);
      const what = state.is_decided ? ("decision" as const) : ("preview" as const);
      const id = await db.write({ actor: "system" }, (tx) =>
        orderPlanPaper(app, tx, { year, what, origin: originOf(request), actor }),
      );
      return reply.code(202).header("location", `/api/jobs/${id}`).send({ id, what });
    },
  );
}

function fileRoutes(app: App, { db }: Context, previews: PaperStore): void {
  app.get(
    "/api/street-plan/years/:year/decision.pdf",
    { schema: { params: yearPath, response: pdf } },
    async (request, reply) => {
      const { year } = request.params;
      const frozen = await db.first(frozenFile, selectFrozen(year));
      if (!frozen) throw notFrozen(year);
      const { stream, bytes } = await app.files.read(frozen.sha256);
      return attachment(reply, { name: frozen.name, type: "application/pdf" })
        .header("content-length", bytes)
        .send(stream);
    },
  );

  app.get(
    "/api/street-plan/papers/:id",
    { schema: { params: paperPath, response: pdf } },
    async (request, reply) => {
      requireRole(request, planItem.read);
      const { id } = request.params;
      const job = await db.first(jobRow, selectJob(id));
      const { actor, roles } = request.identity;
      const isOpen = job?.kind === planPaperKind && (job.actor === actor || roles.includes("admin"));
      const finished = isOpen ? finishedPlanPaper.nullable().parse(job.result ?? null) : null;
      const stream = finished && (await previews.read(id));
      if (!finished || !stream) throw noSuchPaper();
      return attachment(reply, { name: finished.name, type: "application/pdf" })
        .header("content-length", finished.bytes)
        .send(stream);
    },
  );
}
