import { z } from "zod";
import { heatLosses, heatLossInput, heatLossResult } from "#contract/heat-loss.ts";
import { heatSeason } from "#layers/registers/heat-season.ts";
import { requireRole } from "#server/platform/auth/require.ts";
import type { App, Context } from "#server/platform/context.ts";
import { preferredLanguage } from "#server/platform/http/language.ts";
import { responses } from "#server/platform/http/responses.ts";
import { calculateHeatLoss } from "./calculate.ts";
import { readHeatLoss } from "./read-heat-loss.ts";
import { warningsOf } from "./warnings.ts";

const query = z.strictObject({ year: z.coerce.number().pipe(z.int().min(1800).max(2200)).optional() });

/** What a heat network loses in a season: by norm and by heat transfer for each section, and from above. */
export function heatLossRoutes(app: App, { db: database }: Context): void {
  app.get(
    "/api/heat-loss",
    { schema: { querystring: query, response: responses({ 200: heatLosses }) } },
    async (request, reply) => {
      requireRole(request, heatSeason.read);
      void reply.header("cache-control", "no-store");
      const { query: asked, headers, signal } = request;
      const db = database.read({ signal, purpose: "analyses" });
      return await readHeatLoss(db, asked.year, preferredLanguage(headers["accept-language"]));
    },
  );

  app.post(
    "/api/calculate/heat-loss",
    { schema: { body: heatLossInput, response: responses({ 200: heatLossResult }) } },
    async ({ body, headers }) => {
      const { doubts, ...result } = calculateHeatLoss(body);
      return { ...result, warnings: warningsOf(doubts, preferredLanguage(headers["accept-language"])) };
    },
  );
}
