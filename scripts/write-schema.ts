import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate, readMigrations } from "#server/platform/db/migrate.ts";
import { openPglite } from "#server/platform/db/pglite.ts";
import { schemaText } from "../test/support/schema-text.ts";
import { testCity } from "../test/support/test-city.ts";
import { root } from "./run-command.ts";

/** Writes migrations/schema.sql anew: what all migrations together make. */
const directory = mkdtempSync(join(tmpdir(), "shaar-schema-"));
try {
  const db = await openPglite({ ...testCity, directory, durable: false });
  try {
    await migrate(db, await readMigrations(join(root, "migrations")), testCity);
    writeFileSync(join(root, "migrations", "schema.sql"), await schemaText(db));
  } finally {
    await db.close();
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}
