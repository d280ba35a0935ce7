import type { App } from "#server/platform/context.ts";

/** "GET /api/health" for every route of an app, but for HEAD and OPTIONS, which follow the others. */
export function routesOf(app: App): string[] {
  const parents: string[] = [];
  const routes: string[] = [];
  for (const line of app.printRoutes({ commonPrefix: false }).split("\n")) {
    const match = /^([│ ]*)[├└]── (.*?)(?: \(([A-Z, ]+)\))?$/.exec(line);
    if (!match) continue;
    const depth = (match[1] ?? "").length / 4;
    const path = (parents[depth - 1] ?? "") + (match[2] ?? "");
    parents.length = depth;
    parents[depth] = path;
    for (const method of match[3]?.split(", ") ?? []) {
      if (method !== "HEAD" && method !== "OPTIONS") routes.push(`${method} ${path}`);
    }
  }
  return [...new Set(routes)].sort();
}
