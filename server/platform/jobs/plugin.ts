import type { App, Context } from "../context.ts";
import { JobRunner } from "./runner.ts";

declare module "fastify" {
  interface FastifyInstance {
    readonly jobs: JobRunner;
  }
}

/** Features register their kinds while the app is built. */
export function setUpJobs(app: App, { db }: Context): void {
  const runner = new JobRunner(db, app.log);
  app.decorate("jobs", runner);
  app.addHook("onClose", () => runner.stop());
}

/** After all features: what they put right at the start must not meet a job that goes on where the last run ended. */
export function startJobs(app: App): void {
  app.addHook("onReady", () => app.jobs.start());
}
