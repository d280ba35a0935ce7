import { z } from "zod";
import { job } from "#contract/jobs.ts";
import type { Identity } from "#server/platform/auth/identity.ts";
import type { App, Context } from "#server/platform/context.ts";
import { preferredLanguage } from "#server/platform/http/language.ts";
import { notFound } from "#server/platform/http/problems.ts";
import { responses } from "#server/platform/http/responses.ts";
import { tell } from "#server/platform/jobs/job-problem.ts";
import { type JobRow, jobRow, selectJob } from "#server/platform/jobs/queries.ts";

const params = z.strictObject({ id: z.uuid() });

export function jobsRoutes(app: App, { db }: Context): void {
  const find = async (id: string, identity: Identity): Promise<JobRow> => {
    const found = await db.first(jobRow, selectJob(id));
    const open = found && (found.actor === identity.actor || identity.roles.includes("admin"));
    if (!open) throw noSuchJob();
    return found;
  };

  app.get("/api/jobs/:id", { schema: { params, response: responses({ 200: job }) } }, async (request) => {
    const { problem, message, ...row } = await find(request.params.id, request.identity);
    const language = preferredLanguage(request.headers["accept-language"]);
    return { ...row, message: message?.[language] ?? null, problem: problem && tell(problem, language) };
  });

  app.post(
    "/api/jobs/:id/cancel",
    { schema: { params, response: responses({ 204: z.null() }) } },
    async (request, reply) => {
      await find(request.params.id, request.identity);
      await app.jobs.cancel(request.params.id);
      return reply.code(204).send(null);
    },
  );
}

const noSuchJob = () =>
  notFound({
    ky: "Мындай иш жок же ал сизге ачык эмес.",
    ru: "Такой работы нет, или она вам не открыта.",
    en: "There is no such job, or it is not open to you.",
  });
