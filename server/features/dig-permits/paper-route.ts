import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { DigPermitThread } from "#contract/dig-permits.ts";
import { digPermit } from "#layers/operations/dig-permit.ts";
import type { App, Context } from "#server/platform/context.ts";
import { logExport } from "#server/platform/export-log/log-export.ts";
import { textResponses } from "#server/platform/http/responses.ts";
import { keptTitleBlock } from "#server/platform/paper/kept-title-block.ts";
import { formParameters, readForm } from "#server/platform/paper/report-form.ts";
import { sendReport } from "#server/platform/paper/send-report.ts";
import { todayIn } from "#server/platform/paper/today.ts";
import { permitReport } from "./permit-report.ts";
import { requireReader } from "./who.ts";

const path = z.strictObject({ id: z.uuid() });
const query = z.strictObject({ languages: formParameters.languages });

/** The permit as whoever digs carries it. */
export function paperRoute(
  app: App,
  { db, city }: Context,
  thread: (request: FastifyRequest, id: string) => Promise<DigPermitThread>,
): void {
  app.get(
    "/api/dig-permits/:id/paper",
    {
      schema: {
        params: path,
        querystring: query,
        response: textResponses({ "application/pdf": z.string() }),
      },
    },
    async (request, reply) => {
      requireReader(request);
      const { identity, signal } = request;
      const { id } = request.params;
      const { languages } = readForm(request.query);
      const told = await thread(request, id);
      if (identity.actor !== null)
        await logExport(db, identity.actor, digPermit, {
          ...{ format: "pdf", srid: city.metric_srid, filters: { permit: id }, rows: 1 },
        });
      const titleBlock = await keptTitleBlock(db, identity);
      const report = permitReport(told, { languages, titleBlock, printedOn: todayIn(city.time_zone) });
      const name = `${city.id}-dig-permit-${told.permit.code.replaceAll("/", "-")}`;
      return await sendReport(app, reply, { name, format: "pdf", report, signal });
    },
  );
}
