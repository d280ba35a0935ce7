import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { heatLosses } from "#contract/heat-loss.ts";
import { layers } from "#layers/index.ts";
import { buildApp } from "#server/app.ts";
import { demoPassword } from "#server/platform/auth/demo.ts";
import { type City, readCity } from "#server/platform/city.ts";
import { readConfig } from "#server/platform/config.ts";
import type { MigratableDatabase } from "#server/platform/db/database.ts";
import { readMigrations } from "#server/platform/db/migrate.ts";
import { prepareDatabase } from "#server/start-database.ts";
import { startPrivatePostgres } from "#test/support/private-postgres.ts";

/** How long the heat loss of every section of the sample city takes by both methods, from the rows to the answer, on both engines. */
const longestMs = 200;
const rounds = 15;
const root = join(import.meta.dirname, "..");
const missed: string[] = [];

async function measure(db: MigratableDatabase, city: City): Promise<void> {
  const app = await buildApp({ db, config: readConfig({ LOG_LEVEL: "error" }), city, layers });
  const payload = { login: "engineer", password: demoPassword };
  const { cookies } = await app.inject({ method: "POST", url: "/api/session", payload });
  const [cookie] = cookies;
  const ask = () =>
    app.inject({ url: "/api/heat-loss", headers: { cookie: `${cookie?.name}=${cookie?.value}` } });
  const { sections, result } = heatLosses.parse((await ask()).json());
  const took: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    await ask();
    took.push(performance.now() - started);
  }
  took.sort((one, other) => one - other);
  const [median = 0, worst = 0] = [took[Math.floor(rounds / 2)], took.at(-1)];
  console.log(
    `${db.engine}: ${sections.length} sections, ${result?.heat_transfer.gcal?.toFixed(0)} Gcal: ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms (limit ${longestMs} ms)`,
  );
  if (median > longestMs) missed.push(`${db.engine}: ${median.toFixed(0)} ms`);
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
    await measure(db, city);
    await db.close();
  }
} finally {
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
}
for (const each of missed) console.error(`LIMIT  ${each}`);
if (missed.length > 0) process.exitCode = 1;
