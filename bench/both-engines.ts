import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { layers } from "#layers/index.ts";
import type { Role } from "#layers/kit/roles.ts";
import { buildApp } from "#server/app.ts";
import { demoPassword } from "#server/platform/auth/demo.ts";
import { type City, readCity } from "#server/platform/city.ts";
import { readConfig } from "#server/platform/config.ts";
import type { App } from "#server/platform/context.ts";
import type { MigratableDatabase } from "#server/platform/db/database.ts";
import { readMigrations } from "#server/platform/db/migrate.ts";
import { prepareDatabase } from "#server/start-database.ts";
import { startPrivatePostgres } from "#test/support/private-postgres.ts";

/** Half of a bench that is run on PostgreSQL and on the embedded engine. */
export type Bench = {
  readonly db: MigratableDatabase;
  readonly city: City;
  /** Builds the server over what the database holds by then. */
  readonly serve: () => Promise<App>;
  /** A limit that was not kept: it is printed at the end, and the bench fails. */
  readonly miss: (what: string) => void;
};

const root = join(import.meta.dirname, "..");

/** Measures with the sample city on one engine after the other. */
export async function onBothEngines(measure: (bench: Bench) => Promise<void>): Promise<void> {
  const city = await readCity(join(root, "gis-data", "kant"));
  const migrations = await readMigrations(join(root, "migrations"));
  const directory = mkdtempSync(join(tmpdir(), "shaar-bench-"));
  const postgres = await startPrivatePostgres();
  const missed: string[] = [];
  try {
    for (const variables of [{ DATABASE_URL: postgres.url }, {}]) {
      const config = {
        ...readConfig({ LOG_LEVEL: "error", ...variables }),
        dataDirectory: directory,
      };
      const db = await prepareDatabase({ root, config, city, migrations });
      const apps: App[] = [];
      await measure({
        db,
        city,
        serve: async () => {
          const app = await buildApp({ db, config, city, layers });
          apps.push(app);
          await app.ready();
          return app;
        },
        miss: (what) => missed.push(`${db.engine} ${what}`),
      });
      for (const app of apps) await app.close();
      await db.close();
    }
  } finally {
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  }
  for (const each of missed) console.error(`LIMIT  ${each}`);
  if (missed.length > 0) process.exitCode = 1;
}

/** What a page of this demo person sends with its requests. */
export async function headersOf(app: App, login: Role): Promise<Record<string, string>> {
  const payload = { login, password: demoPassword };
  const { cookies } = await app.inject({ method: "POST", url: "/api/session", payload });
  const [cookie] = cookies;
  return { cookie: `${cookie?.name}=${cookie?.value}`, "sec-fetch-site": "same-origin" };
}

const rounds = 15;

/** Milliseconds of fifteen rounds after a first one that is not counted. */
export async function timesOf(work: () => Promise<unknown>): Promise<{ median: number; worst: number }> {
  await work();
  const took: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    await work();
    took.push(performance.now() - started);
  }
  took.sort((a, b) => a - b);
  return { median: took[Math.floor(rounds / 2)] ?? 0, worst: took.at(-1) ?? 0 };
}

/** Waits until a job has ended, whichever way. */
export async function endOfJob(app: App, headers: Record<string, string>, id: string) {
  for (;;) {
    const job = (await app.inject({ url: `/api/jobs/${id}`, headers })).json();
    if (job.state !== "queued" && job.state !== "running") return job;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
