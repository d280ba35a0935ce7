import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { z } from "zod";
import { generateCity } from "#gis-data/kant/index.ts";
import { migratedTemplate } from "#test/support/pglite-setup.ts";
import { randomCity } from "#test/support/random-city.ts";
import { testCity } from "#test/support/test-city.ts";
import { testDatabase } from "#test/support/test-database.ts";
import { insertTileRows, type TileRow, tileSource, tileTable } from "#test/support/tile-rows.ts";
import { type DecodedFeature, decodeTile } from "#test/support/tile-shapes.ts";
import type { MigratableDatabase, TileAddress } from "./database.ts";
import { pathsIn } from "./embedded/recovery.ts";
import { openPglite } from "./pglite.ts";
import { sql } from "./sql.ts";

// The comparison needs both engines at once, so that it runs in the project of one of them.
const both = inject("engine") === "postgres";
const shapes = ["point", "line", "area"] as const;

/** Layers of the sample city by the shape of their rows, beside shapes that no city has. */
const cityLayers: Readonly<Record<(typeof shapes)[number], readonly string[]>> = {
  point: ["manhole", "hydrant"],
  line: ["street", "water_main", "aryk"],
  area: ["city_boundary", "functional_zone", "building"],
};

function rowsToCut(): Readonly<Record<(typeof shapes)[number], TileRow[]>> {
  const random = randomCity(7, 700);
  const city = new Map(generateCity().map(({ layer, rows }) => [layer, rows]));
  for (const shape of shapes) {
    for (const layer of cityLayers[shape]) {
      for (const { row, geometry } of city.get(layer) ?? []) {
        if (geometry) random[shape].push({ id: row.id, geometry });
      }
    }
  }
  return random;
}

const postgres = await testDatabase();
const directory = mkdtempSync(join(tmpdir(), "shaar-tile-"));
let pglite: MigratableDatabase;

beforeAll(async () => {
  if (!both) return;
  const template = await migratedTemplate(join(import.meta.dirname, "..", "..", ".."));
  cpSync(template, pathsIn(directory).live, { recursive: true });
  pglite = await openPglite({ directory, durable: false, ...testCity });
  const rows = rowsToCut();
  for (const db of [postgres, pglite]) {
    await db.script({}, async (tx) => {
      for (const shape of shapes) {
        await tx.run(tileTable(shape));
        await tx.run(`create index on tile_${shape} using gist (geom_3857)`);
        await insertTileRows(tx, shape, rows[shape]);
      }
    });
  }
}, 180_000);
afterAll(async () => {
  await pglite?.close();
  rmSync(directory, { recursive: true, force: true });
});

/** From the whole city in a corner of a tile to a few metres. */
const addresses: readonly TileAddress[] = [
  { z: 9, x: 362, y: 188 },
  { z: 12, x: 2899, y: 1506 },
  { z: 13, x: 5799, y: 3013 },
  { z: 14, x: 11598, y: 6027 },
  { z: 14, x: 11599, y: 6027 },
  { z: 15, x: 23197, y: 12054 },
  { z: 16, x: 46394, y: 24108 },
  { z: 17, x: 92788, y: 48217 },
  { z: 18, x: 185576, y: 96434 },
];

const difference = z.object({
  index: z.int(),
  distance: z.number(),
  apart: z.number(),
  area: z.number(),
  valid: z.boolean(),
});

/** Measured by PostGIS: how far apart two lists of shapes are, and whether the second list is valid. */
const differences = (pairs: readonly [DecodedFeature, DecodedFeature][]) =>
  postgres.many(
    difference,
    sql`select (n - 1)::integer as index, st_hausdorffdistance(a, b) as distance, st_isvalid(b) as valid,
      case when st_dimension(a) = 2 then st_area(st_symdifference(st_makevalid(a), st_makevalid(b))) else 0 end as apart, st_area(a) as area
    from (select n, st_geomfromgeojson(pair -> 0) as a, st_geomfromgeojson(pair -> 1) as b
      from jsonb_array_elements(${JSON.stringify(pairs.map(([a, b]) => [a.geometry, b.geometry]))}::text::jsonb)
        with ordinality as pairs (pair, n) offset 0) shapes`,
  );

test.runIf(both).for(addresses)("both engines cut tile $z/$x/$y alike", async (address) => {
  const sources = [...shapes, "inside" as const].map(tileSource);
  const expected = decodeTile(await postgres.tile(sources, address));
  const actual = decodeTile(await pglite.tile(sources, address));
  expect([...actual.keys()]).toEqual([...expected.keys()]);
  for (const [name, features] of expected) {
    const others = actual.get(name) ?? [];
    expect(others.map(({ properties }) => properties)).toEqual(features.map(({ properties }) => properties));
    const pairs = features.flatMap((feature, index) => {
      const other = others[index];
      return other ? [[feature, other] as [DecodedFeature, DecodedFeature]] : [];
    });
    const measured = await differences(pairs);
    expect(measured.length).toBe(features.length);
    expect(measured.filter(({ valid }) => !valid)).toEqual([]);
    const tooFarApart = measured.filter(({ apart, area, distance }) =>
      name === "tile_area" ? apart > Math.max(16, area / 100) : distance > 1,
    );
    expect(tooFarApart).toEqual([]);
  }
});
