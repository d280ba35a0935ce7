import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { sql } from "#server/platform/db/sql.ts";
import { Importing } from "#test/support/importing.ts";
import { mapFile } from "#test/support/map-file.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const lines = 20_000;
const dataDirectory = mkdtempSync(join(tmpdir(), "shaar-large-"));
afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }));
const db = await testDatabase();
const app = await testApp(db, { config: { dataDirectory } });
const headers = await as(app, db, { roles: ["admin"] });
const person = new Importing(app, headers);

/** A grid in EPSG:28413 through the point whose place in Kyrg-06 is known. */
async function pipes(): Promise<Buffer> {
  const at = (column: number, row: number) => [
    13_487_795.534 + (column - 100) * 15,
    4_750_564.696 + (row - 50) * 12,
  ];
  const features = Array.from({ length: lines }, (_, index) => {
    const [column, row] = [index % 200, Math.floor(index / 200)];
    const to = index % 2 === 0 ? at(column + 1, row) : at(column, row + 1);
    const properties = {
      Код: `В-${index}`,
      Диаметр: 100 + (index % 5) * 50,
      Материал: "чугун",
      "Год постройки": 1955 + (index % 38),
    };
    return { properties, geometry: { type: "LineString", coordinates: [at(column, row), to] } };
  });
  return (await mapFile("GPKG", features, { srid: 28413 })).get(".gpkg") ?? Buffer.alloc(0);
}

/** Asks for tiles until it is told to stop; answers what came. */
function readTiles() {
  let going = true;
  const statuses = new Set<number>();
  const reading = (async () => {
    for (let n = 0; going; n++) {
      const url = `/tiles/water/14/${11598 + (n % 2)}/6027.mvt`;
      statuses.add((await app.inject({ url, headers })).statusCode);
      await sleep(20);
    }
  })();
  return async () => {
    going = false;
    await reading;
    return [...statuses].sort();
  };
}

const count = async (): Promise<string | null> =>
  await db.text(
    sql`select (select count(*) from water_main) || ' ' || (select count(*) from water_junction) || ' ' || (select count(*) from network_element)`,
  );

test("20,000 pipes from SK-42 go in while tiles are read, not a second time, and out again in one step", {
  timeout: 600_000,
}, async () => {
  const file = await pipes();
  const stop = readTiles();
  // A failing load must not leave the reader behind to fail in another test's name.
  onTestFinished(async () => void (await stop()));
  const checked = await person.check(await person.read("трубы.gpkg", file), "water_main");
  expect(checked.settings).toMatchObject({
    srid: 28413,
    columns: { Диаметр: "diameter_mm", Материал: "material", "Год постройки": "built_year" },
  });
  expect(checked.summary).toMatchObject({ rows: lines, bad_rows: 0, nodes: { new: 20_100, existing: 0 } });
  const saved = await person.save(checked);
  expect(saved.state).toBe("saved");
  // Nothing there at first, then the pipes.
  expect(await stop()).toEqual([200, 204]);
  expect(await count()).toBe("20000 20100 40100");
  expect(
    await db.text(
      sql`select count(*) || ' ' || min(version) || ' ' || max(version) from feature_version where change_id = ${saved.id}::uuid`,
    ),
  ).toBe("40100 1 1");

  const [x, y] = [3_327_228.77, 4_765_297.21];
  const away = await db.text(
    sql`select min(st_distance(st_transform(geom, 7694), st_setsrid(st_point(${x}::float8, ${y}::float8), 7694)))::text from water_junction
      where geom && st_expand(st_transform(st_setsrid(st_point(${x}::float8, ${y}::float8), 7694), 4326), 0.0001)`,
  );
  expect(Number(away)).toBeLessThan(0.01);

  const before = await db.text(sql`select max(seq)::text from feature_version`);
  const again = await person.check(await person.read("трубы.gpkg", file), "water_main");
  expect(again.summary).toMatchObject({ rows: lines, bad_rows: lines, loaded_before: expect.any(String) });
  expect(again.summary?.reasons[0]).toMatchObject({ code: "duplicate", rows: lines });
  expect((await person.ask("POST", `/api/imports/${again.id}/save`, {})).statusCode).toBe(422);
  expect(await db.text(sql`select max(seq)::text from feature_version`)).toBe(before);
  expect(await count()).toBe("20000 20100 40100");

  const undone = await person.ask("POST", `/api/changes/${saved.id}/undo`, { id: crypto.randomUUID() });
  expect(undone.statusCode).toBe(200);
  expect(await count()).toBe("0 0 0");
});
