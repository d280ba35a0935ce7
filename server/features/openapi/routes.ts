import type { App } from "#server/platform/context.ts";
import { preferredLanguage } from "#server/platform/http/language.ts";
import { apiPage, type Description } from "./page.ts";

/** The description of every route under /api, written by the schemas that check its requests and answers. */
export function openapiRoutes(app: App): void {
  let description: Description | undefined;
  const described = (): Description => {
    description ??= app.swagger() as Description;
    return description;
  };

  app.get("/api/openapi.json", { schema: { hide: true } }, (_request, reply) =>
    reply.header("cache-control", "no-cache").send(described()),
  );

  app.get("/api", { schema: { hide: true } }, (request, reply) =>
    reply
      .type("text/html; charset=utf-8")
      .header("vary", "accept-language")
      .send(apiPage(described(), preferredLanguage(request.headers["accept-language"]))),
  );
}
