import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, inject, test } from "vitest";
import { problem } from "#contract/problem.ts";
import { administer, databaseUrl } from "#test/support/administer.ts";
import { ownCity } from "#test/support/own-city.ts";
import { localSecret, type RunningServer, runToEnd, startServer } from "#test/support/running-server.ts";
import { pathsIn } from "./platform/db/embedded/recovery.ts";
import { openPglite } from "./platform/db/pglite.ts";
import { openPostgres } from "./platform/db/postgres.ts";
import { sql } from "./platform/db/sql.ts";

const onPglite = inject("engine") === "pglite";
const patience = { timeout: 240_000 };

const scratch = mkdtempSync(join(tmpdir(), "shaar-process-"));
const city = ownCity(join(scratch, "my-city"));
const databases: string[] = [];
afterAll(async () => {
  for (const name of databases)
    await administer(inject("postgres").url, `drop database if exists ${name} with (force)`);
  rmSync(scratch, { recursive: true, force: true });
});

async function newDatabase(): Promise<string> {
  const { url } = inject("postgres");
  const name = `process_${randomUUID().slice(0, 8)}`;
  databases.push(name);
  await administer(url, `create database ${name} template template0 encoding 'UTF8'`);
  return databaseUrl(url, name);
}

/** The settings of a new city on the engine of this project. */
async function newSettings(): Promise<Record<string, string> & { DATA_DIR: string }> {
  const DATA_DIR = mkdtempSync(join(scratch, "data-"));
  return onPglite ? { DATA_DIR } : { DATA_DIR, DATABASE_URL: await newDatabase() };
}

const start = (settings: Record<string, string>) => startServer(settings, ["--city", city]);
const fail = (settings: Record<string, string>, directory = city) =>
  runToEnd(settings, ["--city", directory]);

/** Asks with the rights of whoever sits at the server's machine. */
async function ask(
  server: RunningServer,
  dataDirectory: string,
  path: string,
  body?: unknown,
): Promise<Response> {
  return await fetch(server.address + path, {
    headers: {
      authorization: `Bearer ${localSecret(dataDirectory)}`,
      "accept-language": "en",
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
  });
}

const newTree = () => ({
  id: randomUUID(),
  operations: [
    {
      op: "create",
      layer: "tree",
      id: randomUUID(),
      row: { geom: { type: "Point", coordinates: [74.85, 42.89] } },
    },
  ],
});

test(
  "a city of one's own starts, lets its first administrator in, keeps its rows and ends in time",
  patience,
  async () => {
    const settings = await newSettings();
    const first = await start(settings);
    expect(first.output()).toMatch(
      /First administrator: open http:\/\/127\.0\.0\.1:\d+\/\S+ and choose a password/,
    );
    expect(first.output()).not.toContain("Sample data");
    const change = newTree();
    expect((await ask(first, settings.DATA_DIR, "/api/changes", change)).status).toBe(200);

    const stream = await fetch(`${first.address}/api/events`);
    expect(stream.status).toBe(200);
    const stopped = performance.now();
    expect(await first.stop()).toBe(0);
    expect(performance.now() - stopped).toBeLessThan(5000);
    await stream.body?.cancel().catch(() => undefined);

    const second = await start(settings);
    const health = await (await fetch(`${second.address}/api/health`)).json();
    expect(health).toMatchObject({ status: "ok", city: "mytown", engine: onPglite ? "pglite" : "postgres" });
    const row = await ask(second, settings.DATA_DIR, `/api/layers/tree/rows/${change.operations[0]?.id}`);
    expect(row.status).toBe(200);
    expect(await second.stop()).toBe(0);
  },
);

test("a database that a newer program has changed is left alone", patience, async () => {
  const settings = await newSettings();
  await (await start(settings)).stop();
  const common = { schema: "city_mytown", timeZone: "UTC" };
  const { DATABASE_URL: url } = settings;
  const db =
    url === undefined
      ? await openPglite({ ...common, directory: settings.DATA_DIR })
      : await openPostgres({ ...common, url });
  await db.write({ actor: "system" }, (tx) =>
    tx.execute(sql`insert into migration (number, name, sha256) values (9000, '9000_trams.sql', '')`),
  );
  await db.close();
  expect(await fail(settings)).toEqual({
    code: 1,
    output:
      "Shaar cannot start: The database is newer than this program (it has migration 9000_trams.sql). Start the newer version, or restore a backup made with this one.",
  });
});

describe.runIf(onPglite)("what stands in the way is told in one line", patience, () => {
  const complaint = async (settings: Record<string, string>, directory?: string): Promise<string> => {
    const { code, output } = await fail(settings, directory);
    expect(code).toBe(1);
    expect(output.split("\n")).toHaveLength(1);
    return output;
  };

  test("a bad setting", async () => {
    expect(await complaint({ PORT: "eighty" })).toBe(
      "Shaar cannot start: PORT=eighty is not valid: it must be a whole number from 0 to 65535. See docs/configuration.md.",
    );
  });

  test("an option that there is not", async () => {
    const { code, output } = await runToEnd({}, ["--town", "my-city"]);
    expect(code).toBe(1);
    expect(output).toMatch(/^Shaar cannot start: Unknown option '--town'.*npm start -- --city my-city\/$/);
  });

  test("a city.json that is not there, is no JSON, or is not a city", async () => {
    expect(await complaint({}, join(scratch, "nowhere"))).toMatch(
      /^Shaar cannot start: Cannot read the city at .*nowhere.city\.json: ENOENT.* Copy gis-data\/kant\/city\.json and change it\.$/,
    );
    const broken = mkdtempSync(join(scratch, "city-"));
    writeFileSync(join(broken, "city.json"), "{ id: kant }");
    expect(await complaint({}, broken)).toContain("Copy gis-data/kant/city.json and change it.");
    const bad = ownCity(mkdtempSync(join(scratch, "city-")), { metric_srid: "7694" });
    expect(await complaint({}, bad)).toContain("metric_srid");
    const noZone = ownCity(mkdtempSync(join(scratch, "city-")), { time_zone: "Asia/Kant" });
    expect(await complaint({}, noZone)).toContain("time_zone");
  });

  test("a port in use", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const address = other.address();
    const port = typeof address === "object" && address ? address.port : 0;
    expect(await complaint({ PORT: String(port) })).toBe(
      `Shaar cannot start: Port ${port} on 127.0.0.1 is in use. Stop the other program, or start with PORT=${port + 1} npm start.`,
    );
    other.close();
  });

  test("an address that this machine does not have", async () => {
    expect(await complaint({ HOST: "203.0.113.1" })).toContain(
      "This machine has no address 203.0.113.1. Set HOST to",
    );
  });

  test("a data directory that is a file", async () => {
    const file = join(scratch, "file");
    writeFileSync(file, "");
    expect(await complaint({ DATA_DIR: file })).toMatch(/DATA_DIR=.*file cannot be used .* Name a directory/);
  });

  test("a data directory that is open in another process; nothing happens to it", async () => {
    const settings = await newSettings();
    const server = await start(settings);
    expect(await complaint(settings)).toBe(
      `Shaar cannot start: The data directory ${settings.DATA_DIR} is open in process ${server.pid}. Stop that one first, or set DATA_DIR to another directory.`,
    );
    expect((await ask(server, settings.DATA_DIR, "/api/changes", newTree())).status).toBe(200);
    expect(await server.stop()).toBe(0);
  });

  test("a database of which neither the live files nor a snapshot can be opened", async () => {
    const settings = await newSettings();
    await (await start(settings)).stop();
    const { live, snapshot } = pathsIn(settings.DATA_DIR);
    for (const cluster of [live, snapshot]) rmSync(join(cluster, "global"), { recursive: true });
    expect(await complaint(settings)).toMatch(
      /^Shaar cannot start: The database in \S+ cannot be opened \(.*\)\. Restore a backup/,
    );
  });
});

describe.runIf(onPglite)("a disk that is nearly full", patience, () => {
  test("refuses what is written, says what to delete, and goes on showing the city", async () => {
    const settings = await newSettings();
    const change = newTree();
    const first = await start(settings);
    await ask(first, settings.DATA_DIR, "/api/changes", change);
    await first.stop();

    const server = await start({ ...settings, MINIMUM_FREE_MB: "900000000" });
    const refused = await ask(server, settings.DATA_DIR, "/api/changes", newTree());
    expect(refused.status).toBe(507);
    const told = problem.parse(await refused.json());
    expect(told.detail).toMatch(
      /only \d+ MB are free, so nothing was saved\. .* Delete old backups and uploaded files\./,
    );
    expect(told.detail).toContain(settings.DATA_DIR);
    const row = `/api/layers/tree/rows/${change.operations[0]?.id}`;
    expect((await ask(server, settings.DATA_DIR, row)).status).toBe(200);
    expect((await fetch(`${server.address}/ogc/collections?f=json`)).status).toBe(200);
    expect(await server.stop()).toBe(0);
  });

  test("is not filled with a new city", async () => {
    const { code, output } = await fail({ ...(await newSettings()), MINIMUM_FREE_MB: "900000000" });
    expect(code).toBe(1);
    expect(output).toMatch(/^Shaar cannot start: Only \d+ MB are free at .* Free some space\.$/);
  });
});

describe.runIf(!onPglite)("a PostgreSQL that cannot be used is told in one line", patience, () => {
  const complaint = async (DATABASE_URL: string): Promise<string> => {
    const { code, output } = await fail({ DATABASE_URL, DATA_DIR: mkdtempSync(join(scratch, "data-")) });
    expect(code).toBe(1);
    expect(output.split("\n")).toHaveLength(1);
    return output;
  };

  test("nobody answers", async () => {
    expect(await complaint("postgres://city:secret@127.0.0.1:1/city")).toBe(
      "Shaar cannot start: Cannot reach the database at postgres://city@127.0.0.1:1/city (connect ECONNREFUSED 127.0.0.1:1). Check DATABASE_URL and that PostgreSQL is running.",
    );
    expect(await complaint("postgres://city@localhost:1/city")).toContain("ECONNREFUSED");
  });

  test("there is no such database", async () => {
    expect(await complaint(databaseUrl(inject("postgres").url, "nowhere"))).toContain(
      'database "nowhere" does not exist',
    );
  });

  test("its user may not make PostGIS, or not even a schema", async () => {
    const url = new URL(await newDatabase());
    const database = url.pathname.slice(1);
    const role = `clerk_${randomUUID().slice(0, 8)}`;
    const admin = inject("postgres").url;
    await administer(admin, `create role ${role} login`);
    url.searchParams.set("user", role);
    expect(await complaint(url.toString())).toMatch(
      /The database refuses to make the city's schema \(permission denied for database .*\)\. As a superuser run: grant create on database/,
    );
    await administer(admin, `grant create on database ${database} to ${role}`);
    expect(await complaint(url.toString())).toMatch(
      /^Shaar cannot start: The database has no postgis \(.*\)\. Install it .* as a superuser run in this database: create extension postgis\.$/,
    );
    await administer(databaseUrl(admin, database), `drop owned by ${role}`);
    await administer(admin, `revoke create on database ${database} from ${role}`);
    await administer(admin, `drop role ${role}`);
  });
});
