import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { schemaText } from "#test/support/schema-text.ts";
import { testDatabase } from "#test/support/test-database.ts";

const golden = join(import.meta.dirname, "..", "..", "..", "migrations", "schema.sql");
const db = await testDatabase();

test("the migrations make what migrations/schema.sql shows, on every engine", async () => {
  const wanted = existsSync(golden) ? readFileSync(golden, "utf8").replaceAll("\r\n", "\n") : "";
  expect(await schemaText(db), "npm run schema writes migrations/schema.sql anew").toBe(wanted);
});
