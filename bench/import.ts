import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { importSettings, importState } from "#contract/import.ts";
import { isOver, job } from "#contract/jobs.ts";
import { layers } from "#layers/index.ts";
import { buildApp } from "#server/app.ts";
import { readCity, schemaOf } from "#server/platform/city.ts";
import { readConfig } from "#server/platform/config.ts";
import type { MigratableDatabase } from "#server/platform/db/database.ts";
import { migrate, readMigrations } from "#server/platform/db/migrate.ts";
import { openPglite } from "#server/platform/db/pglite.ts";
import { openPostgres } from "#server/platform/db/postgres.ts";
import { sql } from "#server/platform/db/sql.ts";
import { loadGdal, writtenPath } from "#server/platform/gdal/gdal.ts";
import { startPrivatePostgres } from "#test/support/private-postgres.ts";

const rows = 20_000;
const columns = 200;
/** Nobody may wait longer while rows are loaded. */
const limitMs = 2000;
const root = join(import.meta.dirname, "..");

/** Pipes along a grid in EPSG:28413: as many nodes as lines. */
async function pipes(directory: string): Promise<Buffer> {
  const at = (column: number, row: number) => [13_486_300 + column * 15, 4_749_500 + row * 12];
  const features = Array.from({ length: rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const to = index % 2 === 0 ? at(column + 1, row) : at(column, row + 1);
    return {
      type: "Feature",
      properties: {
        Код: `В-${index}`,
        Диаметр: 100 + (index % 5) * 50,
        Материал: "сталь",
        "Год постройки": 1955 + (index % 38),
      },
      geometry: { type: "LineString", coordinates: [at(column, row), to] },
    };
  });
  const source = join(directory, "pipes.geojson");
  writeFileSync(source, JSON.stringify({ type: "FeatureCollection", features }));
  const gdal = await loadGdal(directory);
  const [dataset] = (await gdal.open(source)).datasets;
  if (!dataset) throw new Error("GDAL does not read what the benchmark wrote");
  return readFileSync(
    writtenPath(directory, await gdal.ogr2ogr(dataset, ["-f", "GPKG", "-a_srs", "EPSG:28413"], "made")),
  );
}

/** The longest that another reader waited, asking all the time. */
function reader(db: MigratableDatabase) {
  let longest = 0;
  let going = true;
  const asking = (async () => {
    while (going) {
      const start = performance.now();
      await db
        .read({ purpose: "tiles" })
        .text(
          sql`select count(*)::text from water_main where geom && st_makeenvelope(74.84, 42.88, 74.841, 42.881, 4326)`,
        );
      longest = Math.max(longest, performance.now() - start);
      await sleep(5);
    }
  })();
  return {
    take: () => {
      const result = longest;
      longest = 0;
      return result;
    },
    stop: async () => {
      going = false;
      await asking;
    },
  };
}

async function measure(name: string, db: MigratableDatabase, directory: string): Promise<void> {
  const city = await readCity(join(root, "gis-data", "kant"));
  await migrate(db, await readMigrations(join(root, "migrations")), city);
  const config = { ...readConfig({ LOG_LEVEL: "error" }), dataDirectory: directory };
  const app = await buildApp({ db, config, city, layers });
  await app.ready();
  const headers = { authorization: `Bearer ${app.localSecret}`, "accept-language": "en" };
  const post = async (url: string, payload: object | Buffer, type = "application/json") => {
    const answer = await app.inject({
      method: "POST",
      url,
      headers: { ...headers, "content-type": type },
      payload,
    });
    if (answer.statusCode >= 300) throw new Error(`${url}: ${answer.body}`);
    return answer.json();
  };
  const get = async (url: string) => (await app.inject({ url, headers })).json();
  const file = await pipes(directory);
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  const waits = reader(db);

  /** Taking a load back is one transaction, and the limit is for loading. */
  const step = async (label: string, work: () => Promise<unknown>, limited = true) => {
    waits.take();
    loop.reset();
    const cpu = process.cpuUsage();
    const start = performance.now();
    await work();
    const took = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    // What follows a change set (tiles, events) holds readers up too.
    await sleep(500);
    const wait = Math.round(waits.take());
    if (limited && wait > limitMs) process.exitCode = 1;
    const verdict = wait <= limitMs ? "within" : "over";
    console.log(
      `${name} ${label.padEnd(22)} ${took.toFixed(1)} s, longest wait of a reader ${wait} ms (${verdict} ${limitMs}), loop stalled ${Math.round(loop.max / 1e6)} ms, processor ${((user + system) / 1e6).toFixed(1)} s`,
    );
  };
  const finished = async (answer: unknown) => {
    const { job_id } = importState.parse(answer);
    for (;;) {
      const state = job.parse(await get(`/api/jobs/${job_id}`));
      if (state.state !== "done" && isOver(state)) throw new Error(JSON.stringify(state.problem));
      if (isOver(state)) return;
      await sleep(50);
    }
  };

  const id = randomUUID();
  await step("upload and read", async () => {
    const { id: file_id } = await post("/api/files?name=pipes.gpkg", file, "application/octet-stream");
    await finished(await post("/api/imports", { id, file_id }));
  });
  await step("check and connect", async () => {
    const query = new URLSearchParams({ layer: "water_main", file: "0", source: "pipes" });
    const { content } = importState.parse(await get(`/api/imports/${id}`));
    query.set("source", content?.layers[0]?.name ?? "");
    const settings = importSettings.parse(await get(`/api/imports/${id}/suggestion?${query}`));
    await finished(await post(`/api/imports/${id}/check`, settings));
    const { summary } = importState.parse(await get(`/api/imports/${id}`));
    console.log(
      `${name} ${JSON.stringify({ rows: summary?.rows, bad: summary?.bad_rows, nodes: summary?.nodes, reasons: summary?.reasons })}`,
    );
  });
  await step("save", async () => finished(await post(`/api/imports/${id}/save`, {})));
  console.log(`${name} rows now ${await db.text(sql`select count(*)::text from water_main`)}`);
  await step("undo", () => post(`/api/changes/${id}/undo`, { id: randomUUID() }), false);
  console.log(
    `${name} rows now ${await db.text(sql`select count(*)::text from water_main`)}; memory ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
  );
  await waits.stop();
  await app.close();
}

export async function importBench(engines: readonly string[]): Promise<void> {
  const city = await readCity(join(root, "gis-data", "kant"));
  const common = { schema: schemaOf(city), timeZone: city.time_zone };
  for (const engine of engines) {
    const directory = mkdtempSync(join(tmpdir(), "shaar-bench-"));
    const server = engine === "postgres" ? await startPrivatePostgres() : undefined;
    const db = server
      ? await openPostgres({ ...common, url: server.url })
      : await openPglite({ ...common, directory });
    await measure(engine, db, directory);
    await db.close();
    await server?.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

if (import.meta.main)
  await importBench(process.argv.length > 2 ? process.argv.slice(2) : ["pglite", "postgres"]);
