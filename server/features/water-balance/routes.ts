import { waterBalanceInput, waterBalanceResult } from "#contract/water-balance.ts";
import type { App } from "#server/platform/context.ts";
import { preferredLanguage } from "#server/platform/http/language.ts";
import { responses } from "#server/platform/http/responses.ts";
import { calculateBalance } from "./calculate.ts";

/** Where a town's water goes: of inputs that are stored nowhere, and of the registers. */
export function waterBalanceRoutes(app: App): void {
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
