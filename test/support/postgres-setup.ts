import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrate, readMigrations } from "#server/platform/db/migrate.ts";
import { openPostgres } from "#server/platform/db/postgres.ts";
import { administer, databaseUrl } from "./administer.ts";
import { startPrivatePostgres } from "./private-postgres.ts";
import { testCity } from "./test-city.ts";

declare module "vitest" {
  interface ProvidedContext {
    postgres: { url: string; template: string };
  }
}

/** A migrated template database on a private server, or on the one that TEST_DATABASE_URL names. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const server =
    given === undefined ? await startPrivatePostgres() : { url: given, stop: async () => undefined };
  const template = `shaar_test_${process.pid}`;
  await administer(server.url, `create database ${template} template template0 encoding 'UTF8'`);
  const db = await openPostgres({ url: databaseUrl(server.url, template), ...testCity });
  try {
    await migrate(db, await readMigrations(join(project.vitest.config.root, "migrations")), testCity);
  } finally {
    await db.close();
  }
  project.provide("postgres", { url: server.url, template });
  return async () => {
    if (given !== undefined) await administer(server.url, `drop database if exists ${template} with (force)`);
    await server.stop();
  };
}
