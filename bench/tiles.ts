import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { tilesets } from "#contract/tiles.ts";
import { layers } from "#layers/index.ts";
import { buildApp } from "#server/app.ts";
import { applyChangeSet } from "#server/platform/changes/apply.ts";
import { type City, readCity } from "#server/platform/city.ts";
import { readConfig } from "#server/platform/config.ts";
import type { Database, MigratableDatabase } from "#server/platform/db/database.ts";
import { readMigrations } from "#server/platform/db/migrate.ts";
import { prepareDatabase } from "#server/start-database.ts";
import { startPrivatePostgres } from "#test/support/private-postgres.ts";
import { load } from "./tiles-client.ts";
import { StallWatch } from "./tiles-stall.ts";

const root = join(import.meta.dirname, "..");
const leastGain = 100;
const longestStallMs = 50;
const zooms = [13, 14, 15, 16];
const headers = "accept-encoding: gzip, deflate, br\r\n";

const column = (longitude: number, z: number): number => Math.floor(((longitude + 180) / 360) * 2 ** z);
const row = (latitude: number, z: number): number =>
  Math.floor(((1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2) * 2 ** z);

function pathsOf(city: City, themes: readonly string[], z: number): string[] {
  const [west, south, east, north] = city.bbox;
  const paths: string[] = [];
  for (let x = column(west, z); x <= column(east, z); x++) {
    for (let y = row(north, z); y <= row(south, z); y++) {
      for (const theme of themes) paths.push(`/tiles/${theme}/${z}/${x}/${y}.mvt`);
    }
  }
  return paths;
}

const faults: string[] = [];
async function measure(db: MigratableDatabase, city: City): Promise<Map<number, number>> {
  let made = 0;
  const counting: Database = {
    ...db,
    tile: (...args) => {
      made += 1;
      return db.tile(...args);
    },
  };
  const app = await buildApp({ db: counting, config: readConfig({ LOG_LEVEL: "error" }), city, layers });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const listening = app.server.address();
  if (listening === null || typeof listening === "string") throw new Error("The server does not listen");
  const { port } = listening;
  const answer = await app.inject({ url: "/api/tilesets" });
  const themes = tilesets.parse(answer.json()).tilesets.map(({ theme }) => theme);
  const stall = new StallWatch();
  const uncachedMs = new Map<number, number>();
  await sleep(500);

  const compare = async (name: string, paths: readonly string[]): Promise<{ slow: number; gain: number }> => {
    stall.start();
    const first = await load({ port, paths, connections: 4, seconds: null, headers });
    const { ms, idleMs } = await stall.stop();
    await load({ port, paths, connections: 8, seconds: 0.5, headers });
    const again = await load({ port, paths, connections: 8, seconds: 2, headers });
    const slow = (first.seconds / first.answers) * 1000;
    const fast = (again.seconds / again.answers) * 1000;
    console.log(
      `${name}: ${paths.length} tiles, uncached ${slow.toFixed(2)} ms, cached ${fast.toFixed(3)} ms a tile: ` +
        `${(slow / fast).toFixed(0)}x; the loop stalled ${ms.toFixed(1)} ms at most (an idle thread ${idleMs.toFixed(1)})`,
    );
    if (ms > longestStallMs && ms > 2 * idleMs) faults.push(`${name}: the loop stalled ${ms.toFixed(0)} ms`);
    if (first.refused + again.refused > 0)
      faults.push(`${name}: ${first.refused + again.refused} tiles were refused`);
    return { slow, gain: slow / fast };
  };

  // Streets, parcels and buildings together: what everybody looks at first, and the fullest tiles of the city.
  const fullest = `${db.engine} z14 base map`;
  const { gain } = await compare(fullest, pathsOf(city, ["base"], 14));
  if (gain < leastGain) faults.push(`${fullest}: a cached tile is only ${gain.toFixed(0)}x faster`);
  for (const z of zooms) {
    const paths = pathsOf(city, z === 14 ? themes.filter((theme) => theme !== "base") : themes, z);
    uncachedMs.set(z, (await compare(`${db.engine} z${z}`, paths)).slow);
  }

  made = 0;
  const crowd = Array.from(
    { length: 100 },
    () => `/tiles/base/12/${column(city.centre[0], 12)}/${row(city.centre[1], 12)}.mvt`,
  );
  await load({ port, paths: crowd, connections: 100, seconds: null, headers });
  console.log(`${db.engine}: 100 clients for one missing tile made ${made} query`);

  console.log(
    `${db.engine}: a change was on the map after ${(await freshAfterMs(counting, app, city)).toFixed(0)} ms (median of 9)`,
  );
  await stall.close();
  await app.close();
  return uncachedMs;
}

/** From the answer of a write to the first new version of the tile that shows it. */
async function freshAfterMs(
  db: Database,
  app: Awaited<ReturnType<typeof buildApp>>,
  city: City,
): Promise<number> {
  const [x, y] = city.centre;
  const planner = {
    actor: "system",
    name: null,
    roles: ["planner" as const],
    organisationId: null,
    readOnly: false,
  };
  const url = `/tiles/greening/17/${column(x, 17)}/${row(y, 17)}.mvt`;
  const times: number[] = [];
  for (let turn = 0; turn < 9; turn++) {
    const before = (await app.inject({ url })).headers.etag;
    await applyChangeSet({ db, layers, city }, planner, {
      id: randomUUID(),
      operations: [
        {
          op: "create",
          layer: "tree",
          id: randomUUID(),
          row: { geom: { type: "Point", coordinates: [x, y] } },
        },
      ],
    });
    const start = performance.now();
    while ((await app.inject({ url })).headers.etag === before) await sleep(0);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[4] ?? Number.NaN;
}

async function main(): Promise<void> {
  const city = await readCity(join(root, "gis-data", "kant"));
  const migrations = await readMigrations(join(root, "migrations"));
  const directory = mkdtempSync(join(tmpdir(), "shaar-bench-"));
  const postgres = await startPrivatePostgres();
  const engines = [{ DATABASE_URL: postgres.url }, {}];
  const uncached: Map<number, number>[] = [];
  try {
    for (const variables of engines) {
      const config = { ...readConfig(variables), dataDirectory: directory };
      const db = await prepareDatabase({ root, config, city, migrations });
      if (db.engine === "postgres") await db.script({}, (tx) => tx.run("analyze"));
      uncached.push(await measure(db, city));
      await db.close();
    }
  } finally {
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  }
  const [native, embedded] = uncached;
  const ratios = zooms.map((z) => `z${z} ${((embedded?.get(z) ?? 0) / (native?.get(z) ?? 1)).toFixed(1)}x`);
  console.log(`uncached on the embedded engine, in times of PostgreSQL: ${ratios.join(", ")}`);
  for (const fault of faults) console.error(`LIMIT  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

await main();
