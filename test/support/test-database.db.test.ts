import { expect, inject, test } from "vitest";
import { z } from "zod";
import { sql } from "#server/platform/db/sql.ts";
import { testDatabase } from "./test-database.ts";

const db = await testDatabase();
const bare = await testDatabase({ migrated: "none" });

test("runs on the engine of its project, with PostGIS and the migrated schema", async () => {
  expect(db.engine).toBe(inject("engine"));
  expect(await db.text(sql`select value #>> '{}' from setting where key = 'metric_srid'`)).toBe("7694");
  expect(await db.text(sql`select ST_AsText(ST_Point(74.85, 42.89))`)).toBe("POINT(74.85 42.89)");
});

test("another database of the same file shares nothing with it", async () => {
  const tables = await bare.many(
    z.object({ name: z.string() }),
    sql`select table_name as name from information_schema.tables where table_schema = ${db.schema}`,
  );
  expect(tables).toEqual([]);
});
