import { health } from "#contract/health.ts";
import type { App, Context } from "#server/platform/context.ts";
import { sql } from "#server/platform/db/sql.ts";
import { responses } from "#server/platform/http/responses.ts";
import { programVersion } from "#server/platform/version.ts";

export function healthRoutes(app: App, { db, city }: Context): void {
  app.get("/api/health", { schema: { response: responses({ 200: health }) } }, async () => {
    await db.text(sql`select 1`);
    return { status: "ok" as const, city: city.id, engine: db.engine, version: programVersion };
  });
}
