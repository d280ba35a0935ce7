import type { App } from "#server/platform/context.ts";

/** The description of every route under /api, written by the schemas that check its requests and answers. */
export function openapiRoutes(app: App): void {
  let description: unknown;
  app.get("/api/openapi.json", { schema: { hide: true } }, (_request, reply) => {
    description ??= app.swagger();
    return reply.header("cache-control", "no-cache").send(description);
  });
}
