import type { App, Context } from "../context.ts";
import { JobRunner } from "./runner.ts";

declare module "fastify" {
  interface FastifyInstance {
    readonly jobs: JobRunner;
  }
}

/** Features register their kinds while the app is built; jobs run from the moment it is ready. */
export function setUpJobs(app: App, { db }: Context): void {
  const runner = new JobRunner(db, app.log);
  app.decorate("jobs", runner);
  app.addHook("onReady", () => runner.start());
  app.addHook("onClose", () => runner.stop());
}
