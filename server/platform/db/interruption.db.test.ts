import { randomUUID } from "node:crypto";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, inject, test } from "vitest";
import { testCity } from "#test/support/test-city.ts";
import { testDatabase } from "#test/support/test-database.ts";
import type { MigratableDatabase } from "./database.ts";
import { pathsIn } from "./embedded/recovery.ts";
import { StatementTimeout } from "./errors.ts";
import { openPglite } from "./pglite.ts";
import { sql } from "./sql.ts";

const writer = { actor: "system" };
const engine = inject("engine");

type Heard = { readonly messages: string[]; gaps: number };
async function listening(db: MigratableDatabase): Promise<Heard> {
  const heard: Heard = { messages: [], gaps: 0 };
  await db.listen("news", {
    message: (payload) => {
      heard.messages.push(payload);
      // A listener asks the database, as the change feed does.
      void db.text(sql`select ${payload}::text`).then((answer) => heard.messages.push(`asked ${answer}`));
    },
    gap: () => {
      heard.gaps++;
    },
  });
  return heard;
}
const tell = (db: MigratableDatabase, text: string) =>
  db.write(writer, (tx) => tx.text(sql`select pg_notify('news', ${text})`));

describe.runIf(engine === "postgres")("a broken connection", () => {
  test("is made again, and the listener learns that it may have missed something", async () => {
    const db = await testDatabase();
    const heard = await listening(db);
    await db.text(sql`
      select pg_terminate_backend(pid)::text from pg_stat_activity
      where datname = current_database() and query like 'listen %' and pid <> pg_backend_pid()`);
    await expect.poll(() => heard.gaps, { timeout: 10_000 }).toBe(1);
    await tell(db, "hello");
    await expect.poll(() => heard.messages).toEqual(["hello", "asked hello"]);
  });

  test("in the middle of a write takes the write back and leaves the pool usable", async () => {
    const db = await testDatabase();
    await db.script({}, (tx) => tx.run("create table note (text text)"));
    const cut = db.write(writer, async (tx) => {
      await tx.execute(sql`insert into note values ('half')`);
      const pid = await tx.text(sql`select pg_backend_pid()`);
      await db.text(sql`select pg_terminate_backend(${Number(pid)}::integer)`);
      await tx.execute(sql`insert into note values ('done')`);
    });
    await expect(cut).rejects.toThrow();
    await db.write(writer, (tx) => tx.execute(sql`insert into note values ('whole')`));
    expect(await db.text(sql`select string_agg(text, ',') from note`)).toBe("whole");
  });
});

describe.runIf(engine === "pglite")("a statement that never ends", () => {
  const endless = sql`with recursive forever as (select 1 as n union all select n from forever) select count(*)::text from forever`;
  const shortMs = 3000;

  async function openShort(): Promise<MigratableDatabase> {
    const { directory: run, template } = inject("pglite");
    const directory = join(run, randomUUID());
    mkdirSync(directory);
    cpSync(template, pathsIn(directory).live, { recursive: true });
    const timeoutsMs = { tiles: shortMs, items: shortMs, analyses: shortMs };
    const db = await openPglite({ ...testCity, directory, durable: false, timeoutsMs });
    afterAll(() => db.close());
    await db.script({}, (tx) => tx.run("create table note (text text)"));
    return db;
  }

  test("is ended at its time limit; the next question is answered and the listener told", async () => {
    const db = await openShort();
    const heard = await listening(db);
    await db.write(writer, (tx) => tx.execute(sql`insert into note values ('kept')`));
    const waiting = expect(db.text(endless)).rejects.toThrow(StatementTimeout);
    expect(await db.text(sql`select string_agg(text, ',') from note`)).toBe("kept");
    await waiting;
    expect(heard.gaps).toBe(1);
    await tell(db, "hello");
    await expect.poll(() => heard.messages).toEqual(["hello", "asked hello"]);
  });

  test("in a write takes the write back, also when its author goes on", async () => {
    const db = await openShort();
    const heard = await listening(db);
    const written = db.write(writer, async (tx) => {
      await tx.execute(sql`insert into note values ('half')`);
      await tx.text(endless).catch(() => undefined);
      await tx.execute(sql`insert into note values ('after the end')`);
    });
    await expect(written).rejects.toThrow(StatementTimeout);
    expect(await db.text(sql`select count(*) from note`)).toBe("0");
    await tell(db, "hello");
    await expect.poll(() => heard.messages).toEqual(["hello", "asked hello"]);
  });
});
