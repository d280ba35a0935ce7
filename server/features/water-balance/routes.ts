import { z } from "zod";
import { waterBalanceInput, waterBalanceResult, waterBalances } from "#contract/water-balance.ts";
import { waterVolume } from "#layers/registers/water-volume.ts";
import { requireRole } from "#server/platform/auth/require.ts";
import type { App, Context } from "#server/platform/context.ts";
import { preferredLanguage } from "#server/platform/http/language.ts";
import { responses } from "#server/platform/http/responses.ts";
import { calculateBalance } from "./calculate.ts";
import { readBalances } from "./read-balances.ts";

const query = z.strictObject({ year: z.coerce.number().pipe(z.int().min(1800).max(2200)).optional() });

/** Where a town's water goes: from the registers, and of inputs that are stored nowhere. */
export function waterBalanceRoutes(app: App, { db, city }: Context): void {
  app.get(
    "/api/water-balance",
    {
      schema: {
        summary: "The IWA water balance of a year, of the city and its zones",
        querystring: query,
        response: responses({ 200: waterBalances }),
      },
    },
    async (request, reply) => {
      requireRole(request, waterVolume.read);
      void reply.header("cache-control", "no-store");
      const { signal } = request;
      const language = preferredLanguage(request.headers["accept-language"]);
      const reading = db.read({ signal, purpose: "analyses" });
      return await readBalances(reading, city, { year: request.query.year, language, signal });
    },
  );

  app.post(
    "/api/calculate/water-balance",
    {
      schema: {
        summary: "The IWA water balance of given volumes",
        body: waterBalanceInput,
        response: responses({ 200: waterBalanceResult }),
      },
    },
    async ({ body, headers, signal }) =>
      await calculateBalance(body, { language: preferredLanguage(headers["accept-language"]), signal }),
  );
}
