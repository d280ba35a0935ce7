import { z } from "zod";
import { remark } from "#layers/general-plan/remark.ts";
import { personOf } from "#server/platform/auth/keeper.ts";
import type { App, Context } from "#server/platform/context.ts";
import { logExport } from "#server/platform/export-log/log-export.ts";
import { keptTitleBlock } from "#server/platform/paper/kept-title-block.ts";
import { formParameters, readForm, reportResponses } from "#server/platform/paper/report-form.ts";
import { sendReport } from "#server/platform/paper/send-report.ts";
import { todayIn } from "#server/platform/paper/today.ts";
import { languagesOf } from "#server/platform/paper/words.ts";
import { remarksQuery } from "./asked.ts";
import { askedFilter } from "./asked-filter.ts";
import { filterWords } from "./filter-words.ts";
import { registerEntries } from "./register-entries.ts";
import { registerOfRemarks } from "./register-of-remarks.ts";
import { registerReport } from "./register-report.ts";
import { requireReader } from "./who.ts";

const query = z.strictObject({
  ...remarksQuery.omit({ after: true, limit: true }).shape,
  ...formParameters,
});

/** The list of remarks with its filters, on the city's paper. */
export function registerRoutes(app: App, context: Context): void {
  const { db, city } = context;
  app.get(
    "/api/remarks/register",
    { schema: { querystring: query, response: reportResponses } },
    async (request, reply) => {
      requireReader(request);
      const { identity, signal } = request;
      const form = readForm(request.query);
      const { format: _, languages: __, paper: ___, ...filters } = request.query;
      const printedOn = todayIn(city.time_zone);
      const filter = await askedFilter(context, request, filters);
      const reading = db.read({ purpose: "analyses", signal });
      const entries = await registerEntries(reading, filter, {
        person: personOf(request),
        today: printedOn,
      });
      const rows = registerOfRemarks(entries, languagesOf(form.languages), (instant) =>
        todayIn(city.time_zone, new Date(instant)),
      );
      if (identity.actor !== null)
        await logExport(db, identity.actor, remark, {
          ...{ format: form.format, srid: city.metric_srid, filters, rows: rows.length },
        });
      const report = registerReport({
        ...{ rows, printedOn, form },
        filters: filterWords(filters, rows.find((row) => row.assignee_name)?.assignee_name ?? null),
        titleBlock: await keptTitleBlock(db, identity),
      });
      return await sendReport(app, reply, {
        ...{ name: `${city.id}-remarks`, format: form.format, report, signal },
      });
    },
  );
}
