import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, inject, test } from "vitest";
import { z } from "zod";
import { administer, databaseUrl } from "#test/support/administer.ts";
import { ownCity } from "#test/support/own-city.ts";
import { localSecret, type RunningServer, startServer } from "#test/support/running-server.ts";
import { openPglite } from "./platform/db/pglite.ts";
import { openPostgres } from "./platform/db/postgres.ts";
import { sql } from "./platform/db/sql.ts";

/** KILLS=20 gives the long run. */
const kills = Number(process.env.KILLS ?? 2);
const rowsOfLoad = 1000;
const writers = 3;

const onPglite = inject("engine") === "pglite";
const scratch = mkdtempSync(join(tmpdir(), "shaar-kill-"));
const database = `kill_${randomUUID().slice(0, 8)}`;
const settings = {
  DATA_DIR: join(scratch, "data"),
  ...(!onPglite && { DATABASE_URL: databaseUrl(inject("postgres").url, database) }),
};
const city = ownCity(join(scratch, "my-city"));
let server: RunningServer | undefined;
afterAll(async () => {
  await server?.kill();
  if (!onPglite) await administer(inject("postgres").url, `drop database if exists ${database} with (force)`);
  rmSync(scratch, { recursive: true, force: true });
});

type Sent = { readonly rows: readonly string[]; answered: boolean };
const sent: Sent[] = [];
const answered = (): Sent[] => sent.filter((change) => change.answered);

/** One change set of `count` rows; noted as answered only when the server has said so. */
async function write(address: string, secret: string, count: number): Promise<void> {
  const change: Sent = { rows: Array.from({ length: count }, () => randomUUID()), answered: false };
  sent.push(change);
  const operations = change.rows.map((id, index) => ({
    op: "create",
    layer: "tree",
    id,
    row: { geom: { type: "Point", coordinates: [74.85 + index * 1e-6, 42.89] } },
  }));
  const answer = await fetch(`${address}/api/changes`, {
    method: "POST",
    headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
    body: JSON.stringify({ id: randomUUID(), operations }),
  });
  if (answer.status !== 200) throw new Error(`The write answered ${answer.status}: ${await answer.text()}`);
  await answer.json();
  change.answered = true;
}

/** Writes without a pause, and large loads between. Rejects when anything but the end of the server stops it. */
async function writeUntilGone(running: RunningServer, gone: AbortSignal): Promise<void> {
  const secret = localSecret(settings.DATA_DIR);
  const loop = async (count: number): Promise<void> => {
    try {
      for (;;) await write(running.address, secret, count);
    } catch (error) {
      if (!gone.aborted) throw error;
    }
  };
  await Promise.all([loop(rowsOfLoad), ...Array.from({ length: writers }, () => loop(2))]);
}

/** At any moment of a write: some are answered first, so that there is something to lose. */
async function someWrites(): Promise<void> {
  const enough = answered().length + 1 + Math.random() * 12;
  while (answered().length < enough) await sleep(20);
  await sleep(Math.random() * 600);
}

const Counted = z.object({ ids: z.array(z.string()), versions: z.number(), registered: z.number() });

async function readBack() {
  const common = { schema: "city_mytown", timeZone: "UTC" };
  const { DATABASE_URL: url } = settings;
  const db =
    url === undefined
      ? await openPglite({ ...common, directory: settings.DATA_DIR })
      : await openPostgres({ ...common, url });
  try {
    return await db.first(
      Counted,
      sql`select (select coalesce(array_agg(id::text), '{}') from tree) as ids,
        (select count(*)::integer from feature_version where layer = 'tree') as versions,
        (select count(*)::integer from feature where layer = 'tree') as registered`,
    );
  } finally {
    await db.close();
  }
}

test(`kill -9 in the middle of writes and loads, ${kills} times: the city opens again, whole, with every write that was answered`, {
  timeout: 120_000 + kills * 60_000,
}, async () => {
  if (!onPglite) await administer(inject("postgres").url, `create database ${database} template template0`);
  const starts: number[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const started = performance.now();
    server = await startServer(settings, ["--city", city]);
    starts.push(performance.now() - started);
    const gone = new AbortController();
    const writing = writeUntilGone(server, gone.signal);
    await Promise.race([someWrites(), writing]);
    gone.abort();
    await server.kill();
    await writing;
  }
  const found = await readBack();
  const trees = new Set(found?.ids);

  const lost = answered().filter(({ rows }) => rows.some((id) => !trees.has(id)));
  const halfDone = sent.filter(({ rows }) => {
    const present = rows.filter((id) => trees.has(id)).length;
    return present > 0 && present < rows.length;
  });
  expect({ lost, halfDone }).toEqual({ lost: [], halfDone: [] });
  expect(found).toMatchObject({ versions: trees.size, registered: trees.size });
  if (process.env.KILLS !== undefined) {
    const loads = answered().filter(({ rows }) => rows.length === rowsOfLoad).length;
    const unanswered = sent.filter((change) => !change.answered);
    const saved = unanswered.filter(({ rows }) => rows.every((id) => trees.has(id))).length;
    console.log(
      `${inject("engine")}: ${kills} kills; ${answered().length} writes answered (${loads} of ${rowsOfLoad} rows), 0 lost, 0 half-done; ` +
        `${unanswered.length} cut off, ${saved} of them saved whole; ${trees.size} rows; starts ${starts.map((ms) => (ms / 1000).toFixed(1)).join(" ")} s`,
    );
  }
});
