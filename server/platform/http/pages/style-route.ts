import { readFileSync } from "node:fs";
import type { App } from "#server/platform/context.ts";
import { stylePath } from "./page.ts";

/** One style for all pages that the server writes itself. */
export function servePageStyle(app: App): void {
  const style = readFileSync(new URL("./style.css", import.meta.url), "utf8");
  app.get(stylePath, { schema: { hide: true } }, (_request, reply) =>
    reply.type("text/css; charset=utf-8").header("cache-control", "public, max-age=3600").send(style),
  );
}
