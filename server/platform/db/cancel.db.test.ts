import { expect, inject, test } from "vitest";
import { z } from "zod";
import { testDatabase } from "#test/support/test-database.ts";
import { sql } from "./sql.ts";

// PGlite has one connection and cannot cancel: a statement that has not begun is taken out of the queue.
const canCancel = inject("engine") === "postgres";
const db = await testDatabase({ migrated: "none" });

const running = () =>
  db.many(
    z.object({ pid: z.int() }),
    sql`select pid from pg_stat_activity where state = 'active' and query like '%pg_sleep%' and pid <> pg_backend_pid()`,
  );

test.runIf(canCancel)("abandoned statements end in the database and leave the pool to others", async () => {
  const clients = Array.from({ length: 12 }, () => new AbortController());
  const answers = clients.map(({ signal }) =>
    db
      .read({ purpose: "tiles", signal })
      .text(sql`select pg_sleep(8)::text`)
      .catch((error: unknown) => error),
  );
  await expect.poll(async () => (await running()).length, { timeout: 6000 }).toBe(4);
  for (const client of clients) client.abort();
  const others = await Promise.all(
    Array.from({ length: 40 }, (_, index) => db.read({ purpose: "tiles" }).text(sql`select ${index}::text`)),
  );
  expect(others).toEqual(Array.from({ length: 40 }, (_, index) => String(index)));
  expect((await Promise.all(answers)).every((answer) => answer instanceof Error)).toBe(true);
  expect(await running()).toEqual([]);
});

test("a statement whose client has gone before its turn is not asked", async () => {
  const client = new AbortController();
  client.abort(new Error("gone"));
  await expect(db.read({ signal: client.signal }).text(sql`select 1::text`)).rejects.toThrow("gone");
});
