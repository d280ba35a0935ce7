import { randomUUID } from "node:crypto";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, inject } from "vitest";
import type { MigratableDatabase } from "#server/platform/db/database.ts";
import { pathsIn } from "#server/platform/db/embedded/recovery.ts";
import { openPglite } from "#server/platform/db/pglite.ts";
import { openPostgres } from "#server/platform/db/postgres.ts";
import { administer, databaseUrl } from "./administer.ts";
import { testCity } from "./test-city.ts";

declare module "vitest" {
  interface ProvidedContext {
    engine: "postgres" | "pglite";
  }
}

type TestDatabaseOptions = {
  /** `"none"` gives a database without the schema, for tests of the migrations themselves. */
  readonly migrated?: "all" | "none";
};

/**
 * A database of its own for this test file, on the engine of the project that runs it; dropped after the last test.
 * Call it at the top of the file: `const db = await testDatabase();`
 */
export async function testDatabase({
  migrated = "all",
}: TestDatabaseOptions = {}): Promise<MigratableDatabase> {
  const template = migrated === "all";
  return inject("engine") === "postgres" ? await onPostgres(template) : await onPglite(template);
}

async function onPostgres(fromTemplate: boolean): Promise<MigratableDatabase> {
  const { url, template } = inject("postgres");
  const name = `${template}_${randomUUID().slice(0, 8)}`;
  await administer(url, `create database ${name} template ${fromTemplate ? template : "template0"}`);
  const db = await openPostgres({ url: databaseUrl(url, name), ...testCity });
  afterAll(async () => {
    await db.close();
    await administer(url, `drop database if exists ${name} with (force)`);
  });
  return db;
}

async function onPglite(fromTemplate: boolean): Promise<MigratableDatabase> {
  const { directory: run, template } = inject("pglite");
  const directory = join(run, randomUUID());
  mkdirSync(directory);
  if (fromTemplate) cpSync(template, pathsIn(directory).live, { recursive: true });
  const db = await openPglite({ directory, durable: false, ...testCity });
  afterAll(async () => {
    await db.close();
    rmSync(directory, { recursive: true, force: true });
  });
  return db;
}
