import { z } from "zod";
import { functionalZone } from "#layers/general-plan/functional-zone.ts";
import type { App, Context } from "#server/platform/context.ts";
import { logExport } from "#server/platform/export-log/log-export.ts";
import { notFound } from "#server/platform/http/problems.ts";
import { keptTitleBlock } from "#server/platform/paper/kept-title-block.ts";
import { formParameters, readForm, reportResponses } from "#server/platform/paper/report-form.ts";
import { sendReport } from "#server/platform/paper/send-report.ts";
import { todayIn } from "#server/platform/paper/today.ts";
import { readChoice } from "#server/platform/rows/parameters.ts";
import { landReport } from "./land-report.ts";
import { noZones } from "./messages.ts";
import * as queries from "./queries.ts";
import { placeOfQuarter, readBalance } from "./read-balance.ts";

const query = z.strictObject({
  variant: z.uuid().optional(),
  quarter: z.uuid().optional(),
  residents: z.union([z.string(), z.array(z.string())]).optional(),
  ...formParameters,
});

/** The balance that the panel shows, on the city's paper. */
export function reportRoutes(app: App, context: Context): void {
  const { db, city } = context;

  app.get(
    "/api/land-balance/report",
    { schema: { querystring: query, response: reportResponses } },
    async (request, reply) => {
      const { query: asked, identity, signal } = request;
      const form = readForm(asked);
      const counted = readChoice(asked, "residents", {
        known: ["registered", "all"],
        otherwise: "registered",
      });
      const balance = await readBalance(context, request, {
        variant: asked.variant,
        ...(asked.quarter !== undefined && { placeOf: placeOfQuarter(asked.quarter) }),
      });
      const { plan, existing, variant, existing_variant } = balance;
      if (!plan && !existing) throw notFound(noZones);
      const shown = [variant, existing_variant].filter((id) => id !== null);
      const names = await db.first(queries.namesRow, queries.selectNames(shown, asked.quarter ?? null));
      const nameOf = (id: string | null) => (id === null ? null : (names?.variants[id] ?? null));
      const report = landReport({
        ...{ balance, counted, form },
        names: {
          plan: nameOf(variant),
          existing: nameOf(existing_variant),
          quarter: names?.quarter ?? null,
        },
        titleBlock: await keptTitleBlock(db, identity),
        printedOn: todayIn(city.time_zone),
        crs: `EPSG:${city.metric_srid}`,
      });
      if (identity.actor !== null)
        await logExport(db, identity.actor, functionalZone, {
          ...{ format: form.format, srid: city.metric_srid, filters: asked, rows: report.rows.length },
        });
      return await sendReport(app, reply, {
        ...{ name: `${city.id}-land-balance`, format: form.format, report, signal },
      });
    },
  );
}
