import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type WaterBalanceInput, waterBalanceResult, waterBalances } from "#contract/water-balance.ts";
import { layers } from "#layers/index.ts";
import { buildApp } from "#server/app.ts";
import { demoPassword } from "#server/platform/auth/demo.ts";
import { type City, readCity } from "#server/platform/city.ts";
import { readConfig } from "#server/platform/config.ts";
import type { MigratableDatabase } from "#server/platform/db/database.ts";
import { readMigrations } from "#server/platform/db/migrate.ts";
import { prepareDatabase } from "#server/start-database.ts";
import { startPrivatePostgres } from "#test/support/private-postgres.ts";

/** A balance with 10,000 draws and the balances of the sample year, by HTTP, and how long others have to wait meanwhile. */
const draws = 10_000;
const limits = { balanceMs: 300, stallMs: 50 } as const;
const year = 2012;
const rounds = 15;
const root = join(import.meta.dirname, "..");
const missed: string[] = [];

const input: WaterBalanceInput = {
  units: "metric",
  period_days: 366,
  system_input_volume: { value: 5e6, ci95_percent: 10 },
  billed_metered: { value: 2.8e5, ci95_percent: 5 },
  billed_unmetered: { value: 1.17e6, ci95_percent: 25 },
  unbilled_unmetered: { value: 1.2e5, ci95_percent: 50 },
  unauthorised_consumption: { value: 9.6e5, ci95_percent: 50 },
  customer_metering_inaccuracies: { value: 2e4, ci95_percent: 50 },
  paid_volume: { value: 1e6, ci95_percent: 50 },
  mains_length: { value: 62, ci95_percent: 5 },
  service_connections: { value: 3330, ci95_percent: 5 },
  average_pressure: { value: 25, ci95_percent: 20 },
  draws,
};

async function times(work: () => Promise<unknown>) {
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

/** The longest that the loop was not free, while `work` ran. */
async function longestStall(work: () => Promise<unknown>): Promise<number> {
  let [last, longest] = [performance.now(), 0];
  const beat = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  await work();
  clearInterval(beat);
  return longest;
}

async function measure(db: MigratableDatabase, city: City): Promise<void> {
  const app = await buildApp({ db, config: readConfig({ LOG_LEVEL: "error" }), city, layers });
  const signedIn = await app.inject({
    method: "POST",
    url: "/api/session",
    payload: { login: "engineer", password: demoPassword },
  });
  const [cookie] = signedIn.cookies;
  const headers = { cookie: `${cookie?.name}=${cookie?.value}` };
  const calculate = async () => {
    const answer = await app.inject({ method: "POST", url: "/api/calculate/water-balance", payload: input });
    if (waterBalanceResult.parse(answer.json()).simulated?.real_losses === undefined)
      throw new Error("Nothing was simulated");
  };
  if (db.engine === "postgres") {
    const { median, worst } = await times(calculate);
    const stall = await longestStall(calculate);
    console.log(
      `a balance with ${draws} draws: ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms (limit ${limits.balanceMs} ms); others wait ${stall.toFixed(0)} ms at most (limit ${limits.stallMs} ms)`,
    );
    if (median > limits.balanceMs) missed.push(`balance: ${median.toFixed(0)} ms`);
    if (stall > limits.stallMs) missed.push(`stall: ${stall.toFixed(0)} ms`);
  }
  const read = async () => {
    const answer = await app.inject({ url: `/api/water-balance?year=${year}`, headers });
    return waterBalances.parse(answer.json()).balances.length;
  };
  const count = await read();
  const { median, worst } = await times(read);
  console.log(
    `${db.engine}: the ${count} balances of ${year} from registers and map: ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms`,
  );
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
