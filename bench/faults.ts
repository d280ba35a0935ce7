import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { faultsPage } from "#contract/faults.ts";
import { at } from "#gis-data/kant/generate/point.ts";
import { layers } from "#layers/index.ts";
import { fault } from "#layers/operations/fault.ts";
import { buildApp } from "#server/app.ts";
import { demoPassword } from "#server/platform/auth/demo.ts";
import { insertChange } from "#server/platform/changes/queries.ts";
import { insertRows } from "#server/platform/changes/write-rows.ts";
import { type City, readCity } from "#server/platform/city.ts";
import { readConfig } from "#server/platform/config.ts";
import type { App } from "#server/platform/context.ts";
import type { MigratableDatabase } from "#server/platform/db/database.ts";
import { readMigrations } from "#server/platform/db/migrate.ts";
import { prepareDatabase } from "#server/start-database.ts";
import { startPrivatePostgres } from "#test/support/private-postgres.ts";

/** How long a board of the sample city and 5,000 more faults takes to filter, and a new fault to be saved, on both engines. */
const faultCount = 5000;
const longestFilterMs = 100;
const longestSaveMs = 1000;
const rounds = 15;
const filters = [
  "",
  "open=true",
  "open=true&network=water",
  "overdue=true",
  "state=assigned,isolated&network=heat",
  "q=булбул",
  "year=2013&kind=burst",
  "bbox=74.84,42.88,74.86,42.89",
];
const root = join(import.meta.dirname, "..");
const missed: string[] = [];

const states = ["new", "assigned", "isolated", "repaired", "restored", "verified", "reopened"] as const;
const kinds = { water: "burst", sewer: "blockage", heat: "leak" } as const;
const networks = ["water", "sewer", "heat"] as const;
const pick = <T>(items: readonly T[], index: number): T => at(items, index % items.length);

function rowOf(index: number) {
  const aware = new Date(Date.UTC(2013, 0, 1) + index * 5_400_000).toISOString();
  const network = pick(networks, index);
  return {
    code: `B-${index}`,
    network,
    kind: kinds[network],
    state: pick(states, index),
    urgency: index % 4 === 0 ? "emergency" : "normal",
    what: "Көчөдө суу агып жатат, асфальт көтөрүлгөн",
    address: `Үлгү-${index % 7 === 0 ? "Булбул" : "Торгой"} көчөсү, ${index % 90}`,
    detection: "reported",
    aware_at: aware,
    due_at: index % 5 === 0 ? aware : null,
    logged_on: aware.slice(0, 10),
    geom: JSON.stringify({
      type: "Point",
      coordinates: [74.83 + (index % 71) * 0.0006, 42.878 + (index % 53) * 0.0004],
    }),
  };
}

async function fill(db: MigratableDatabase): Promise<void> {
  const changeId = randomUUID();
  await db.write({ actor: "system", changeId }, async (tx) => {
    await tx.execute(
      insertChange({ id: changeId, actor: "system", reason: null, origin: "edit", undoes: null }),
    );
    const rows = Array.from({ length: faultCount }, (_, index) => ({ id: randomUUID(), row: rowOf(index) }));
    await insertRows(tx, fault, rows);
  });
}

async function signIn(app: App): Promise<Record<string, string>> {
  const payload = { login: "dispatcher", password: demoPassword };
  const { cookies } = await app.inject({ method: "POST", url: "/api/session", payload });
  const [cookie] = cookies;
  return { cookie: `${cookie?.name}=${cookie?.value}`, "sec-fetch-site": "same-origin" };
}

async function times(work: () => Promise<unknown>): Promise<{ median: number; worst: number }> {
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

async function measure(db: MigratableDatabase, city: City): Promise<void> {
  await fill(db);
  await db.script({}, (tx) => tx.run("analyze"));
  const app = await buildApp({ db, config: readConfig({ LOG_LEVEL: "error" }), city, layers });
  const headers = await signIn(app);
  for (const filter of filters) {
    const get = () => app.inject({ url: `/api/faults?${filter}`, headers });
    const { total } = faultsPage.parse((await get()).json());
    const { median, worst } = await times(get);
    console.log(
      `${db.engine}: ${filter || "all"} → ${total}: ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms (limit ${longestFilterMs} ms)`,
    );
    if (median > longestFilterMs) missed.push(`${db.engine} ${filter}: ${median.toFixed(0)} ms`);
  }
  const save = async () => {
    const { statusCode, body } = await app.inject({
      method: "POST",
      url: "/api/faults",
      headers,
      payload: {
        id: randomUUID(),
        network: "water",
        kind: "burst",
        at: city.centre,
        times: { aware: { at: new Date().toISOString() } },
      },
    });
    if (statusCode !== 201) throw new Error(body);
  };
  const { median, worst } = await times(save);
  console.log(
    `${db.engine}: a call is saved and answered in ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms (limit ${longestSaveMs} ms)`,
  );
  if (median > longestSaveMs) missed.push(`${db.engine} save: ${median.toFixed(0)} ms`);
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
