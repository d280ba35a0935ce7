import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { MigratableDatabase, Queryable } from "./database.ts";
import { isPostgresError, StartError } from "./errors.ts";
import { sql } from "./sql.ts";

export type Migration = {
  readonly number: number;
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
};

const fileName = /^(\d{4})_[a-z0-9_]+\.sql$/;
/** Any fixed number will do, as long as every process of Shaar uses the same one. */
const advisoryLock = 7_862_013;

export async function readMigrations(directory: string): Promise<Migration[]> {
  const names = (await readdir(directory)).filter((name) => fileName.test(name)).sort();
  return await Promise.all(
    names.map(async (name) => {
      const text = (await readFile(join(directory, name), "utf8")).replaceAll("\r\n", "\n");
      return {
        number: Number(name.slice(0, 4)),
        name,
        text,
        sha256: createHash("sha256").update(text).digest("hex"),
      };
    }),
  );
}

const Applied = z.object({ number: z.number(), name: z.string(), sha256: z.string() });

/** Brings the schema of a city up to date: all in one transaction, one process at a time. Answers the names applied. */
export async function migrate(
  db: MigratableDatabase,
  migrations: readonly Migration[],
  city: { metric_srid: number },
): Promise<string[]> {
  // Also on a full disk, where nothing can be written, the city must open.
  if (await isUpToDate(db, migrations, city)) return [];
  const names: string[] = [];
  const values = { metric_srid: String(city.metric_srid) };
  let current = "The schema";
  try {
    await db.script(values, async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(${advisoryLock}::bigint)`);
      await tx.run(`create schema if not exists "${db.schema}"`);
      await tx.execute(sql`create table if not exists migration (
        number integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now())`);
      for (const migration of await pending(tx, migrations)) {
        current = `Migration ${migration.name}`;
        await tx.run(migration.text);
        await tx.execute(sql`insert into migration (number, name, sha256)
          values (${migration.number}::integer, ${migration.name}, ${migration.sha256})`);
        names.push(migration.name);
      }
      await tx.execute(
        sql`insert into setting (key, value) values ('metric_srid', to_jsonb(${city.metric_srid}::integer)) on conflict do nothing`,
      );
      await checkMetricSrid(tx, city.metric_srid);
    });
  } catch (error) {
    throw explained(error, current);
  }
  return names;
}

async function isUpToDate(
  db: MigratableDatabase,
  migrations: readonly Migration[],
  city: { metric_srid: number },
): Promise<boolean> {
  if ((await db.text(sql`select to_regclass(${`"${db.schema}".migration`})::text`)) === null) return false;
  if ((await pending(db, migrations)).length > 0) return false;
  await checkMetricSrid(db, city.metric_srid);
  return true;
}

async function pending(tx: Queryable, migrations: readonly Migration[]): Promise<Migration[]> {
  const applied = await tx.many(Applied, sql`select number, name, sha256 from migration order by number`);
  const known = new Map(migrations.map((migration) => [migration.number, migration]));
  for (const row of applied) {
    const migration = known.get(row.number);
    if (!migration) {
      throw new StartError(
        `The database is newer than this program (it has migration ${row.name}). Start the newer version, or restore a backup made with this one.`,
      );
    }
    if (migration.sha256 !== row.sha256) {
      throw new StartError(
        `Migration ${row.name} was edited after it had been applied. Put the file back and write a new migration.`,
      );
    }
  }
  const done = new Set(applied.map((row) => row.number));
  return migrations.filter((migration) => !done.has(migration.number));
}

/** Stored lengths and areas are computed in this CRS by generated columns, so it cannot change later. */
async function checkMetricSrid(db: Queryable, srid: number): Promise<void> {
  const stored = await db.text(sql`select value #>> '{}' from setting where key = 'metric_srid'`);
  if (stored !== String(srid)) {
    throw new StartError(
      `city.json says metric_srid ${srid}, but this database measures in ${stored}. Put ${stored} back, or load the city into a new database.`,
    );
  }
}

function explained(error: unknown, what: string): unknown {
  if (!isPostgresError(error)) return error;
  const [, extension] = /extension "(postgis|pg_trgm|btree_gist)"/.exec(error.message) ?? [];
  if (extension !== undefined) {
    return new StartError(
      `The database has no ${extension} (${error.message}). Install it (Debian: apt-get install postgresql-postgis) and as a superuser run in this database: create extension ${extension}.`,
    );
  }
  if (error.code === "42501") {
    return new StartError(
      `The database refuses to make the city's schema (${error.message}). As a superuser run: grant create on database NAME to USER, with the two names in DATABASE_URL.`,
    );
  }
  return new StartError(`${what} cannot be applied (${error.message}). Nothing was changed.`, {
    cause: error,
  });
}
