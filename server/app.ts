import Fastify from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { changesRoutes } from "./features/changes/routes.ts";
import { compareRoutes } from "./features/compare/routes.ts";
import { conflictsOfPermit } from "./features/dig-once/conflicts-of-permit.ts";
import { digOnceRoutes } from "./features/dig-once/routes.ts";
import { digPermitRoutes } from "./features/dig-permits/routes.ts";
import { eventsRoutes } from "./features/events/routes.ts";
import { exportRoutes } from "./features/export/routes.ts";
import { faultPaperRoutes } from "./features/fault-papers/routes.ts";
import { faultsRoutes } from "./features/faults/routes.ts";
import { filesRoutes } from "./features/files/routes.ts";
import { healthRoutes } from "./features/health/routes.ts";
import { readHeatLoss } from "./features/heat-loss/read-heat-loss.ts";
import { heatLossRoutes } from "./features/heat-loss/routes.ts";
import { historyRoutes } from "./features/history/routes.ts";
import { importRoutes } from "./features/import/routes.ts";
import { openIsolation } from "./features/isolation/open-isolation.ts";
import { isolationRoutes } from "./features/isolation/routes.ts";
import { jobsRoutes } from "./features/jobs/routes.ts";
import { landBalanceRoutes } from "./features/land-balance/routes.ts";
import { lossReportRoutes } from "./features/loss-report/routes.ts";
import { ogcRoutes } from "./features/ogc/routes.ts";
import { openapiRoutes } from "./features/openapi/routes.ts";
import { peopleRoutes } from "./features/people/routes.ts";
import { programmeRoutes } from "./features/programme/routes.ts";
import { remarksRoutes } from "./features/remarks/routes.ts";
import { rowRoutes } from "./features/row/routes.ts";
import { rowsRoutes } from "./features/rows/routes.ts";
import { searchRoutes } from "./features/search/routes.ts";
import { sessionRoutes } from "./features/session/routes.ts";
import { sheetRoutes } from "./features/sheet/routes.ts";
import { planYearOf } from "./features/street-plan/read-plan.ts";
import { streetPlanRoutes } from "./features/street-plan/routes.ts";
import { streetPlanPaperRoutes } from "./features/street-plan-papers/routes.ts";
import { tilesRoutes } from "./features/tiles/routes.ts";
import { tokenRoutes } from "./features/tokens/routes.ts";
import { readBalances } from "./features/water-balance/read-balances.ts";
import { waterBalanceRoutes } from "./features/water-balance/routes.ts";
import { setUpAuth } from "./platform/auth/plugin.ts";
import { setUpChangeFeed } from "./platform/changes/feed-plugin.ts";
import type { App, Context, Feature } from "./platform/context.ts";
import { setUpDatumShifts } from "./platform/datum-shifts.ts";
import type { ConflictsOfPermit } from "./platform/dig-once/conflicts-of-permit.ts";
import { setUpFiles } from "./platform/files/plugin.ts";
import { closeInTime } from "./platform/http/closing.ts";
import { setUpHttp } from "./platform/http/setup.ts";
import { readTls } from "./platform/http/tls.ts";
import { setUpJobs, startJobs } from "./platform/jobs/plugin.ts";
import type { LossesOf } from "./platform/losses/losses-of.ts";
import type { IsolationAt } from "./platform/network/isolation-at.ts";

/** What one feature knows and others ask for is handed to them here: features do not import each other. */
const featuresWith = (
  isolationAt: IsolationAt,
  conflictsOf: ConflictsOfPermit,
  lossesOf: LossesOf,
): readonly Feature[] => [
  healthRoutes,
  openapiRoutes,
  sessionRoutes,
  peopleRoutes,
  tokenRoutes,
  tilesRoutes,
  eventsRoutes,
  changesRoutes,
  historyRoutes,
  rowRoutes,
  rowsRoutes,
  searchRoutes,
  ogcRoutes,
  filesRoutes,
  jobsRoutes,
  importRoutes,
  exportRoutes,
  remarksRoutes,
  faultsRoutes(isolationAt),
  faultPaperRoutes(isolationAt),
  sheetRoutes,
  landBalanceRoutes,
  compareRoutes,
  programmeRoutes,
  isolationRoutes(isolationAt),
  waterBalanceRoutes,
  streetPlanRoutes,
  streetPlanPaperRoutes(planYearOf),
  digOnceRoutes,
  digPermitRoutes(conflictsOf),
  heatLossRoutes,
  lossReportRoutes(lossesOf),
];

/** The whole server over a given database, city and set of layers; tests call it with inject(). */
export async function buildApp(context: Context): Promise<App> {
  const { config } = context;
  const app: App = Fastify({
    https: await readTls(config.tls),
    logger: { level: config.logLevel },
    trustProxy: config.trustProxy.length > 0 ? [...config.trustProxy] : false,
    // A load that a killed server left is ended before anybody is answered, and that takes as long as it takes.
    pluginTimeout: 0,
    bodyLimit: 8 * 1024 * 1024,
    // The order of query parameters and unknown ones must stay visible to the routes.
    routerOptions: { ignoreTrailingSlash: true },
  }).withTypeProvider<ZodTypeProvider>();
  await setUpHttp(app, context);
  closeInTime(app);
  await setUpAuth(app, context);
  await setUpChangeFeed(app, context);
  setUpDatumShifts(app, context);
  setUpFiles(app, context);
  setUpJobs(app, context);
  const lossesOf: LossesOf = {
    water: (db, asked) => readBalances(db, context.city, asked),
    heat: (db, { year, language }) => readHeatLoss(db, year, language),
  };
  for (const feature of featuresWith(openIsolation(app, context), conflictsOfPermit(context), lossesOf))
    await feature(app, context);
  startJobs(app);
  return app;
}
