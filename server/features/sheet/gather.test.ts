import { expect, test } from "vitest";
import { emptyTitleBlock } from "#contract/paper.ts";
import type { SheetOrder } from "#contract/sheet.ts";
import { layers } from "#layers/index.ts";
import { readConfig } from "#server/platform/config.ts";
import type { Database } from "#server/platform/db/database.ts";
import { kant } from "#test/support/kant.ts";
import { gather } from "./gather.ts";

const order: SheetOrder = {
  centre: [74.85, 42.888],
  scale: 10_000,
  paper: "A3",
  orientation: "landscape",
  layers: ["street"],
  feature: null,
  variant: null,
  date: "2017-12-31",
  palette: "screen",
  languages: "ky",
  title_block: emptyTitleBlock,
};

/** A database in which so many rows lie in every frame; whoever reads one of them fails the test. */
function crowded(rows: number): Database {
  let asked = 0;
  const never = () => Promise.reject(new Error("not to be asked"));
  const db: Database = {
    engine: "postgres",
    schema: "city_kant",
    many: () => Promise.resolve([]),
    first: (row) =>
      Promise.resolve(row.parse({ east: 3_327_252, north: 4_765_082, convergence_degrees: -0.2 })),
    text: () => (asked++ === 0 ? Promise.resolve(String(rows)) : never()),
    execute: never,
    read: () => db,
    write: never,
    tile: never,
    listen: never,
    close: () => Promise.resolve(),
  };
  return db;
}

test("more rows than a sheet can hold are refused before they are read, with both numbers", async () => {
  const context = { db: crowded(70_000), config: readConfig({}), city: kant, layers };
  const options = { signal: new AbortController().signal, reading: () => undefined };
  await expect(gather(context, order, options)).rejects.toMatchObject({
    status: 422,
    type: "too-many-rows",
    detail: { en: expect.stringMatching(/70000 rows; at most 60000/) },
  });
});
