import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, inject, test } from "vitest";
import { z } from "zod";
import { testDatabase } from "#test/support/test-database.ts";
import { isPostgresError, type PostgresError } from "./errors.ts";
import { join, type Sql, sql } from "./sql.ts";

const db = await testDatabase();
const onPglite = inject("engine") === "pglite";
const writer = { actor: "system" };

await db.script({}, async (tx) => {
  await tx.run(`
    create table parent (id integer primary key);
    create table child (
      id integer primary key,
      parent integer not null constraint child_has_parent references parent (id) deferrable initially deferred,
      name text constraint short check (length(name) < 10));`);
});

const Anything = z.looseObject({});
const row = (columns: Sql) => db.first(Anything, sql`select ${columns}`);
const count = async (table: Sql) => Number(await db.text(sql`select count(*)::text from ${table}`));
const errorOf = async (work: Promise<unknown>): Promise<PostgresError> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isPostgresError(error)) throw new Error(`No error of PostgreSQL: ${String(error)}`);
  return error;
};

test("both engines give the same JavaScript values", async () => {
  const values = await row(sql`
    1::smallint as small, 2::integer as whole, 9007199254740991::bigint as big, 1.5::real as single, 0.1::double precision as double,
    123.4500::numeric(14,4) as rate, 'көчө'::text as text, 'x'::varchar as short, true as yes, null::integer as nothing,
    '2017-03-01'::date as day, '2017-03-01 10:00:00.5+06'::timestamptz as instant, '2017-03-01 10:00:00'::timestamp as clock,
    '10:30'::time as hour, '90 minutes'::interval as span, '0192f0c1-2345-7890-abcd-ef0123456789'::uuid as id,
    '{"a": [1, null], "ө": "ү"}'::jsonb as object, '[1, 2]'::json as list, '\\x00ff10'::bytea as bytes, 'infinity'::double precision as endless`);
  expect(values).toStrictEqual({
    small: 1,
    whole: 2,
    big: Number.MAX_SAFE_INTEGER,
    single: 1.5,
    double: 0.1,
    rate: "123.4500",
    text: "көчө",
    short: "x",
    yes: true,
    nothing: null,
    day: "2017-03-01",
    instant: "2017-03-01T04:00:00.500Z",
    clock: "2017-03-01 10:00:00",
    hour: "10:30:00",
    span: "01:30:00",
    id: "0192f0c1-2345-7890-abcd-ef0123456789",
    object: { a: [1, null], ө: "ү" },
    list: [1, 2],
    bytes: new Uint8Array([0, 255, 16]),
    endless: Number.POSITIVE_INFINITY,
  });
});

test("both engines give the same arrays", async () => {
  const values = await row(sql`
    array[1, null, 3]::integer[] as whole, array[1]::bigint[] as big, array[0.5]::double precision[] as double, array[1.50]::numeric(14,2)[] as rate,
    array['a b', 'c"d', null, '']::text[] as text, array['2017-03-01']::date[] as day, array['2017-03-01 10:00+06']::timestamptz[] as instant,
    array['0192f0c1-2345-7890-abcd-ef0123456789']::uuid[] as id, array[true, false]::boolean[] as yes, array[]::text[] as empty,
    array['{"a": 1}']::jsonb[] as object`);
  expect(values).toStrictEqual({
    whole: [1, null, 3],
    big: [1],
    double: [0.5],
    rate: ["1.50"],
    text: ["a b", 'c"d', null, ""],
    day: ["2017-03-01"],
    instant: ["2017-03-01T04:00:00.000Z"],
    id: ["0192f0c1-2345-7890-abcd-ef0123456789"],
    yes: [true, false],
    empty: [],
    object: [{ a: 1 }],
  });
});

test("a bigint that JavaScript would round is an error and not another number", async () => {
  await expect(row(sql`9007199254740993::bigint as big`)).rejects.toThrow("9007199254740993");
});

test("values go in as they come out", async () => {
  const id = randomUUID();
  const at = new Date("2017-03-01T04:00:00.500Z");
  const values = await row(sql`
    ${1.5}::double precision as double, ${"12.5"}::numeric as rate, ${null}::text as nothing, ${at}::timestamptz as instant,
    ${"2017-03-01"}::date as day, ${{ a: [1, "ө"] }}::jsonb as object, ${JSON.stringify([{ a: 1 }])}::jsonb as list, ${new Uint8Array([0, 255])}::bytea as bytes,
    ${[id]}::uuid[] as ids, ${[1, 2]}::integer[] as whole, ${["a,b", 'c"d', null]}::text[] as text, ${[]}::text[] as empty, ${true}::boolean as yes`);
  expect(values).toStrictEqual({
    double: 1.5,
    rate: "12.5",
    nothing: null,
    instant: at.toISOString(),
    day: "2017-03-01",
    object: { a: [1, "ө"] },
    list: [{ a: 1 }],
    bytes: new Uint8Array([0, 255]),
    ids: [id],
    whole: [1, 2],
    text: ["a,b", 'c"d', null],
    empty: [],
    yes: true,
  });
});

test("answers of one text, of no row, and the number of rows written", async () => {
  expect(await db.text(sql`select 7`)).toBe("7");
  expect(await db.text(sql`select 7 where false`)).toBeNull();
  expect(await db.text(sql`select null`)).toBeNull();
  expect(await db.first(Anything, sql`select 1 as a where false`)).toBeUndefined();
  const written = await db.write(writer, async (tx) => [
    await tx.execute(sql`insert into parent (id) values (901), (902)`),
    await tx.execute(sql`delete from parent where id > 900`),
    await tx.execute(sql`delete from parent where id > 900`),
  ]);
  expect(written).toEqual([2, 2, 0]);
});

test("a row that is not what the code expects is an error", async () => {
  await expect(db.many(z.object({ a: z.string() }), sql`select 1 as a`)).rejects.toThrow("expected string");
});

test("errors of PostgreSQL keep their code, constraint and detail", async () => {
  expect(await errorOf(db.text(sql`select 1 / 0`))).toMatchObject({
    code: "22012",
    message: "division by zero",
  });
  expect(await errorOf(db.text(sql`select * from nowhere`))).toMatchObject({ code: "42P01" });
  expect(
    await errorOf(
      db.write(writer, (tx) =>
        tx.execute(sql`insert into child (id, parent, name) values (1, 1, 'far too long a name')`),
      ),
    ),
  ).toMatchObject({ code: "23514", constraint: "short", table: "child" });
  await db.write(writer, (tx) => tx.execute(sql`insert into parent (id) values (1)`));
  expect(
    await errorOf(db.write(writer, (tx) => tx.execute(sql`insert into parent (id) values (1)`))),
  ).toMatchObject({ code: "23505", constraint: "parent_pkey", detail: "Key (id)=(1) already exists." });
  expect(
    await errorOf(db.write(writer, (tx) => tx.execute(sql`insert into parent (id) values (null)`))),
  ).toMatchObject({ code: "23502", column: "id" });
});

test("a write is there whole or not at all", async () => {
  const before = await count(sql`parent`);
  await expect(
    db.write(writer, async (tx) => {
      await tx.execute(sql`insert into parent (id) values (100)`);
      throw new Error("thought better of it");
    }),
  ).rejects.toThrow("thought better of it");
  expect(await count(sql`parent`)).toBe(before);
});

test("a check at the end of a write takes all of it back", async () => {
  const before = await count(sql`parent`);
  const error = await errorOf(
    db.write(writer, async (tx) => {
      await tx.execute(sql`insert into parent (id) values (200)`);
      await tx.execute(sql`insert into child (id, parent) values (200, 201)`);
    }),
  );
  expect(error).toMatchObject({ code: "23503", constraint: "child_has_parent" });
  expect(await count(sql`parent`)).toBe(before);
  await db.write(writer, (tx) => tx.execute(sql`insert into parent (id) values (200)`));
  expect(await count(sql`parent`)).toBe(before + 1);
});

test("a write whose statement failed is refused, also when the failure was swallowed", async () => {
  const before = await count(sql`parent`);
  await expect(
    db.write(writer, async (tx) => {
      await tx.execute(sql`insert into parent (id) values (300)`);
      await tx.execute(sql`insert into nowhere values (1)`).catch(() => undefined);
    }),
  ).rejects.toThrow();
  expect(await count(sql`parent`)).toBe(before);
});

test("who writes is known inside the write, and forgotten after it", async () => {
  const settings = (query: Sql) => sql`select concat_ws('|', ${query})`;
  const names = ["actor", "reason", "change_id"].map(
    (name) => sql`current_setting(${`shaar.${name}`}, true)`,
  );
  const changeId = randomUUID();
  const inside = await db.write({ actor: "person:7", reason: "жаңы түтүк", changeId }, (tx) =>
    tx.text(settings(join(names))),
  );
  expect(inside).toBe(`person:7|жаңы түтүк|${changeId}`);
  expect((await db.text(settings(join(names))))?.replaceAll("|", "")).toBe("");
});

test("two writes on one row follow each other and lose nothing", async () => {
  await db.write(writer, async (tx) => {
    await tx.execute(sql`insert into parent (id) values (400)`);
    await tx.execute(sql`insert into child (id, parent, name) values (400, 400, '0')`);
  });
  const addOne = () =>
    db.write(writer, async (tx) => {
      const now = Number(await tx.text(sql`select name from child where id = 400 for update`));
      await sleep(5);
      await tx.execute(sql`update child set name = ${String(now + 1)} where id = 400`);
    });
  await Promise.all(Array.from({ length: 8 }, addOne));
  expect(await db.text(sql`select name from child where id = 400`)).toBe("8");
});

test("listeners hear of a write after its commit, and of none that was taken back", async () => {
  const channel = `${db.schema}_seam`;
  const heard: string[] = [];
  let gaps = 0;
  const stop = await db.listen(channel, { message: (payload) => heard.push(payload), gap: () => gaps++ });
  const tell = (text: string) => sql`select pg_notify(${channel}, ${text})`;
  let during: string[] = [];
  await db.write(writer, async (tx) => {
    await tx.text(tell("kept"));
    await sleep(50);
    during = [...heard];
  });
  await expect
    .soft(
      db.write(writer, async (tx) => {
        await tx.text(tell("taken back"));
        throw new Error("no");
      }),
    )
    .rejects.toThrow("no");
  await db.write(writer, (tx) => tx.text(tell("second")));
  await expect.poll(() => heard).toEqual(["kept", "second"]);
  expect(during).toEqual([]);
  await stop();
  await db.write(writer, (tx) => tx.text(tell("nobody listens")));
  await sleep(100);
  expect(heard).toEqual(["kept", "second"]);
  expect(gaps).toBe(0);
});

test("an aborted question is not answered, and does not hold up the next", async () => {
  const controller = new AbortController();
  const started = performance.now();
  const slow = db.read({ purpose: "analyses" }).text(sql`select pg_sleep(${onPglite ? 1 : 0})::text`);
  const dropped = db
    .read({ purpose: "analyses", signal: controller.signal })
    .text(sql`select pg_sleep(20)::text`);
  const failed = expect(dropped).rejects.toThrow();
  await sleep(100);
  controller.abort(new Error("the reader went away"));
  await failed;
  await slow;
  expect(await db.read({ purpose: "analyses" }).text(sql`select 'next'`)).toBe("next");
  expect(performance.now() - started).toBeLessThan(10_000);

  await expect(
    db.read({ signal: AbortSignal.abort(new Error("gone already")) }).text(sql`select 1`),
  ).rejects.toThrow("gone already");
});
