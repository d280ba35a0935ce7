import { z } from "zod";
import { planItem } from "#layers/council/plan-item.ts";
import { mayRead } from "#server/platform/auth/identity.ts";
import type { App, Context } from "#server/platform/context.ts";
import type { PlanYearOf } from "#server/platform/council/plan-year-of.ts";
import { logExport } from "#server/platform/export-log/log-export.ts";
import { keptTitleBlock } from "#server/platform/paper/kept-title-block.ts";
import { formParameters, readForm, reportResponses } from "#server/platform/paper/report-form.ts";
import { sendReport } from "#server/platform/paper/send-report.ts";
import { todayIn } from "#server/platform/paper/today.ts";
import { byNumber } from "./by-number.ts";
import { listReport } from "./list-report.ts";

const params = z.strictObject({ year: z.coerce.number().int().min(1800).max(2200) });
const query = z.strictObject(formParameters);

/** The year as a list for paper and for a spreadsheet; without an account what the council has decided on. */
export function listRoute(app: App, { db, city }: Context, planYearOf: PlanYearOf): void {
  app.get(
    "/api/street-plan/years/:year/report",
    { schema: { params, querystring: query, response: reportResponses } },
    async (request, reply) => {
      const { identity, signal, params: asked } = request;
      const form = readForm(request.query);
      const drafts = mayRead(identity, planItem);
      const reading = db.read({ purpose: "analyses", signal });
      const plan = await planYearOf(reading, asked.year, { drafts });
      if (identity.actor !== null)
        await logExport(db, identity.actor, planItem, {
          ...{ format: form.format, srid: city.metric_srid, filters: asked, rows: plan.streets.length },
        });
      const report = listReport({
        plan: { ...plan, streets: byNumber(plan.streets) },
        form,
        printedOn: todayIn(city.time_zone),
        titleBlock: await keptTitleBlock(db, identity),
      });
      const name = `${city.id}-street-plan-${asked.year}`;
      return await sendReport(app, reply, { name, format: form.format, report, signal });
    },
  );
}
