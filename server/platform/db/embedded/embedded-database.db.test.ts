import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, inject, test } from "vitest";
import { EmbeddedDatabase } from "./embedded-database.ts";
import type { WorkerData } from "./protocol.ts";
import { pathsIn, suspect } from "./recovery.ts";

const scratch = mkdtempSync(join(tmpdir(), "shaar-embedded-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }), 300_000);

const newDirectory = (): string => mkdtempSync(join(scratch, "city-"));

const open = (directory: string, more: Partial<WorkerData> = {}): Promise<EmbeddedDatabase> =>
  EmbeddedDatabase.open({
    directory,
    template: inject("pglite").template,
    schema: "city_test",
    timeZone: "UTC",
    durable: true,
    boot: "monday",
    ...more,
  });

async function openNew(directory: string, more: Partial<WorkerData> = {}): Promise<EmbeddedDatabase> {
  const db = await open(directory, more);
  await db.begin();
  await db.script(`create table note (
    number integer primary key, text text, seq bigint generated always as identity,
    id uuid default gen_random_uuid(), at timestamptz default clock_timestamp())`);
  await db.commit();
  return db;
}

/** The text cannot be compressed, so that `kilobytes` is what the log grows by. */
async function write(db: EmbeddedDatabase, number: number, kilobytes = 0): Promise<void> {
  await db.begin();
  await db.query(
    "insert into note (number, text) select $1, string_agg(md5(random()::text), '') from generate_series(1, $2)",
    [number, kilobytes * 32],
  );
  await db.commit();
}

const notes = async (db: EmbeddedDatabase): Promise<readonly unknown[]> =>
  (await db.query("select number, seq, id, at from note order by number", [])).rows;

const numbers = async (db: EmbeddedDatabase): Promise<unknown> =>
  (await db.query("select array_agg(number order by number) as numbers from note", [])).rows[0];

/** What a power cut leaves: everything that was fsynced, and of the live cluster whatever the disk happened to have. */
function afterPowerCut(directory: string): string {
  const copy = newDirectory();
  cpSync(directory, copy, { recursive: true });
  const { live } = pathsIn(copy);
  for (const entry of readdirSync(live, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) writeFileSync(join(entry.parentPath, entry.name), Buffer.alloc(8192, 7));
  return copy;
}

const patience = { timeout: 180_000 };

describe.runIf(inject("engine") === "pglite")("the embedded database", patience, () => {
  test("loses no acknowledged write in a power cut, nor anything that was made up while writing", async () => {
    const directory = newDirectory();
    const first = await openNew(directory);
    for (let number = 1; number <= 10; number++) await write(first, number);
    await first.begin();
    await first.query("insert into note (number) values (99)", []);
    await first.rollback();
    await first.query("insert into note (number) values (11)", []);
    const before = await notes(first);
    await first.begin();
    await first.query("insert into note (number) values (98)", []);
    const cut = afterPowerCut(directory);
    await first.rollback();
    await first.close();
    expect(before).toHaveLength(11);

    const second = await open(cut, { boot: "tuesday" });
    expect(await notes(second)).toEqual(before);
    expect(existsSync(suspect(pathsIn(cut)))).toBe(false);

    await write(second, 12);
    const beforeAgain = await notes(second);
    const cutAgain = afterPowerCut(cut);
    await second.close();
    const third = await open(cutAgain, { boot: "wednesday" });
    expect(await notes(third)).toEqual(beforeAgain);
    await third.close();
  });

  test("keeps the live files of a killed process, and the next writes are safe again", async () => {
    const directory = newDirectory();
    const first = await openNew(directory);
    await write(first, 1);
    const killed = newDirectory();
    cpSync(directory, killed, { recursive: true });
    await first.close();

    const second = await open(killed);
    await write(second, 2);
    const cut = afterPowerCut(killed);
    await second.close();
    const third = await open(cut, { boot: "tuesday" });
    expect(await numbers(third)).toEqual({ numbers: [1, 2] });
    await third.close();
  });

  test("opens live files after a clean end, also when the machine was started again and the snapshot is gone", async () => {
    const directory = newDirectory();
    const first = await openNew(directory);
    await write(first, 1);
    await first.close();
    rmSync(pathsIn(directory).snapshot, { recursive: true });
    const second = await open(directory, { boot: "tuesday" });
    expect(await numbers(second)).toEqual({ numbers: [1] });
    await second.close();
  });

  test("takes the snapshot for live files that do not open", async () => {
    const directory = newDirectory();
    const first = await openNew(directory);
    await write(first, 1);
    const damaged = afterPowerCut(directory);
    await first.close();
    const second = await open(damaged);
    expect(await numbers(second)).toEqual({ numbers: [1] });
    await second.close();
  });

  test("clears away what deleted rows leave, and counts a table that has grown", async () => {
    const db = await openNew(newDirectory(), { durable: false });
    const told = async (): Promise<unknown> =>
      (
        await db.query(
          "select reltuples::integer as rows, relpages as pages from pg_class where relname = 'note'",
          [],
        )
      ).rows[0];
    await db.query(
      "insert into note (number, text) select n, repeat('x', 500) from generate_series(1, 5000) n",
      [],
    );
    expect(await told()).toEqual({ rows: -1, pages: 0 });
    await db.tidy();
    expect(await told()).toMatchObject({ rows: 5000 });
    await db.query("delete from note where number > 10", []);
    await db.tidy();
    expect(await told()).toEqual({ rows: 10, pages: 1 });
    await db.tidy();
    await db.close();
  });

  test("folds a long log into a new snapshot while writes go on, and no moment of it is unsafe", async () => {
    const directory = newDirectory();
    const { snapshot, live } = pathsIn(directory);
    const segments = (cluster: string) =>
      readdirSync(join(cluster, "pg_wal")).filter((name) => name.length === 24);
    const db = await openNew(directory, { longestLogBytes: 20e6 });
    const [oldest = ""] = segments(snapshot);
    const isFolded = () => !segments(snapshot).includes(oldest);
    const cuts: { copy: string; last: number }[] = [];
    let last = 0;
    let during = false;
    while (!isFolded() && last < 400) {
      await write(db, ++last, 1000);
      await sleep(5);
      if (!during && existsSync(`${snapshot}.draft`)) {
        during = true;
        cuts.push({ copy: afterPowerCut(directory), last });
      }
    }
    expect(isFolded() && during).toBe(true);
    expect(segments(live)).not.toContain(oldest);
    await write(db, ++last);
    cuts.push({ copy: afterPowerCut(directory), last });
    await db.close();

    for (const cut of cuts) {
      const again = await open(cut.copy, { boot: "tuesday" });
      const { rows } = await again.query(
        "select count(*)::integer as count, max(number) as last from note",
        [],
      );
      expect(rows).toEqual([{ count: cut.last, last: cut.last }]);
      await again.close();
    }
  });
});
