import type { App, Context } from "#server/platform/context.ts";
import { crsList } from "./crs.ts";
import { describingRoutes } from "./describing-routes.ts";
import { readingRoutes } from "./reading-routes.ts";
import { writingRoutes } from "./writing-routes.ts";

/** OGC API Features over every layer: what QGIS, GDAL and a browser ask. */
export async function ogcRoutes(app: App, context: Context): Promise<void> {
  const crs = await crsList(context);
  describingRoutes(app, context, crs);
  readingRoutes(app, context, crs);
  await writingRoutes(app, context, crs);
}
