import type { App } from "#server/platform/context.ts";
import { orderPlanPaper } from "#server/platform/council/plan-paper.ts";
import type { Database } from "#server/platform/db/database.ts";
import { decidedYear, selectSamplesToFreeze } from "./queries.ts";

/**
 * The council of the sample city has decided before there was a server that could order its papers. Only sample
 * decisions are made up for: a real one orders its own, and leads to the address by which the clerk reached the city.
 */
export async function orderSamplePapers(app: App, db: Database, origin: string): Promise<number> {
  const years = await db.many(decidedYear, selectSamplesToFreeze());
  if (years.length === 0) return 0;
  await db.write({ actor: "system" }, async (tx) => {
    for (const { year } of years)
      await orderPlanPaper(app, tx, { year, what: "decision", origin, actor: "system" });
  });
  return years.length;
}
