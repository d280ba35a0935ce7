import { isolationAnswer, isolationQuestion } from "#contract/isolation.ts";
import type { App, Context } from "#server/platform/context.ts";
import { preferredLanguage } from "#server/platform/http/language.ts";
import { responses } from "#server/platform/http/responses.ts";
import { calculateIsolation } from "./calculate.ts";
import { cityIsolationRoutes } from "./city-routes.ts";

/** Which valves shut a fault off, and what is left without supply. */
export function isolationRoutes(app: App, context: Context): void {
  cityIsolationRoutes(app, context);
  app.post(
    "/api/calculate/isolation",
    { schema: { body: isolationQuestion, response: responses({ 200: isolationAnswer }) } },
    async ({ body, headers }) => calculateIsolation(body, preferredLanguage(headers["accept-language"])),
  );
}
