import { isolationAnswer, isolationQuestion } from "#contract/isolation.ts";
import type { Feature } from "#server/platform/context.ts";
import { preferredLanguage } from "#server/platform/http/language.ts";
import { responses } from "#server/platform/http/responses.ts";
import type { IsolationAt } from "#server/platform/network/isolation-at.ts";
import { calculateIsolation } from "./calculate.ts";
import { cityIsolationRoutes } from "./city-routes.ts";

/** Which valves shut a fault off, and what is left without supply. */
export const isolationRoutes =
  (isolationAt: IsolationAt): Feature =>
  (app, context) => {
    cityIsolationRoutes(app, context, isolationAt);
    app.post(
      "/api/calculate/isolation",
      { schema: { body: isolationQuestion, response: responses({ 200: isolationAnswer }) } },
      async ({ body, headers }) => calculateIsolation(body, preferredLanguage(headers["accept-language"])),
    );
  };
