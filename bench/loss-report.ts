import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finishedLossReport, type LossReportOrder } from "#contract/loss-report.ts";
import { layers } from "#layers/index.ts";
import { buildApp } from "#server/app.ts";
import { demoPassword } from "#server/platform/auth/demo.ts";
import { type City, readCity } from "#server/platform/city.ts";
import { readConfig } from "#server/platform/config.ts";
import type { MigratableDatabase } from "#server/platform/db/database.ts";
import { readMigrations } from "#server/platform/db/migrate.ts";
import { prepareDatabase } from "#server/start-database.ts";
import { startPrivatePostgres } from "#test/support/private-postgres.ts";

/** How long the demo city's report of a year takes from the order to the file, and a cancel. */
const year = 2012;
const longestMs = 10_000;
const longestCancelMs = 1000;
const root = join(import.meta.dirname, "..");
const missed: string[] = [];

async function measure(db: MigratableDatabase, city: City, dataDirectory: string): Promise<void> {
  const config = { ...readConfig({ LOG_LEVEL: "error" }), dataDirectory };
  const app = await buildApp({ db, config, city, layers });
  await app.ready();
  const login = { login: "engineer", password: demoPassword };
  const { cookies } = await app.inject({ method: "POST", url: "/api/session", payload: login });
  const headers = { cookie: `${cookies[0]?.name}=${cookies[0]?.value}`, "sec-fetch-site": "same-origin" };
  const order = async (payload: LossReportOrder): Promise<string> => {
    const answer = await app.inject({ method: "POST", url: "/api/loss-reports", headers, payload });
    if (answer.statusCode !== 202) throw new Error(answer.body);
    return answer.json().id;
  };
  const ended = async (id: string) => {
    for (;;) {
      const job = (await app.inject({ url: `/api/jobs/${id}`, headers })).json();
      if (job.state !== "queued" && job.state !== "running") return job;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  for (const format of ["pdf", "xlsx"] as const) {
    const started = performance.now();
    const job = await ended(await order({ year, format, languages: "ky+ru" }));
    const ms = performance.now() - started;
    if (job.state !== "done") throw new Error(JSON.stringify(job.problem));
    const { bytes, pages } = finishedLossReport.parse(job.result);
    console.log(
      `${db.engine}: ${format} of ${pages} pages, ${(bytes / 1000).toFixed(0)} kB, in ${ms.toFixed(0)} ms (limit ${longestMs} ms)`,
    );
    if (ms > longestMs) missed.push(`${db.engine} ${format}: ${ms.toFixed(0)} ms`);
  }

  const dropped = await order({ year, format: "pdf", languages: "ky+ru" });
  await new Promise((resolve) => setTimeout(resolve, 100));
  const cancelled = performance.now();
  await app.inject({ method: "POST", url: `/api/jobs/${dropped}/cancel`, headers });
  const { state } = await ended(dropped);
  const cancelMs = performance.now() - cancelled;
  console.log(
    `${db.engine}: ${state} ${cancelMs.toFixed(0)} ms after the cancel (limit ${longestCancelMs} ms)`,
  );
  if (cancelMs > longestCancelMs || state !== "cancelled") missed.push(`${db.engine} cancel: ${state}`);
  await app.close();
}

const city = await readCity(join(root, "gis-data", "kant"));
const migrations = await readMigrations(join(root, "migrations"));
const directory = mkdtempSync(join(tmpdir(), "shaar-bench-"));
const postgres = await startPrivatePostgres();
try {
  for (const variables of [{ DATABASE_URL: postgres.url }, {}]) {
    const config = { ...readConfig(variables), dataDirectory: directory };
    const db = await prepareDatabase({ root, config, city, migrations });
    await measure(db, city, directory);
    await db.close();
  }
} finally {
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
}
for (const each of missed) console.error(`LIMIT  ${each}`);
if (missed.length > 0) process.exitCode = 1;
