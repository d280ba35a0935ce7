import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { randomCityCentre } from "#test/support/random-city.ts";
import { testDatabase } from "#test/support/test-database.ts";
import { insertTileRows, tileSource, tileTable } from "#test/support/tile-rows.ts";
import { decodeTile } from "#test/support/tile-shapes.ts";
import type { TileAddress } from "./database.ts";

const db = await testDatabase();
const address: TileAddress = { z: 16, x: 46394, y: 24108 };
const [lon, lat] = randomCityCentre;
const placesInTile = z.array(z.array(z.number().min(0).lt(4096)));
const row = (digit: number, geometry: object) => ({
  id: `0000000${digit}-0000-4000-8000-000000000000`,
  geometry,
});

beforeAll(async () => {
  await db.script({}, async (tx) => {
    for (const shape of ["point", "line", "area"] as const) await tx.run(tileTable(shape));
    await insertTileRows(tx, "point", [
      row(3, { type: "Point", coordinates: [lon, lat] }),
      row(1, { type: "Point", coordinates: [lon + 0.0001, lat] }),
      row(2, { type: "Point", coordinates: [lon + 1, lat] }),
    ]);
    await insertTileRows(tx, "area", [
      row(1, {
        type: "Polygon",
        coordinates: [
          [
            [lon, lat],
            [lon + 0.001, lat],
            [lon + 0.001, lat + 0.001],
            [lon, lat + 0.001],
            [lon, lat],
          ],
          [
            [lon + 0.0003, lat + 0.0003],
            [lon + 0.0006, lat + 0.0003],
            [lon + 0.0006, lat + 0.0006],
            [lon + 0.0003, lat + 0.0003],
          ],
        ],
      }),
      row(2, {
        type: "Polygon",
        coordinates: [
          [
            [lon, lat],
            [lon + 0.000001, lat],
            [lon + 0.000001, lat + 0.000001],
            [lon, lat],
          ],
        ],
      }),
    ]);
  });
});

describe("a tile", () => {
  test("holds the rows inside it in the order of their ids, with their attributes typed and without nulls", async () => {
    const points = decodeTile(await db.tile([tileSource("point")], address)).get("tile_point");
    expect(points?.map(({ properties }) => properties)).toEqual([
      {
        id: "00000001-0000-4000-8000-000000000000",
        code: "К-2",
        built_year: 1952,
        length_m: -0.5,
        valid_from: "2010-01-03",
      },
      {
        id: "00000003-0000-4000-8000-000000000000",
        code: "К-1",
        built_year: 1951,
        length_m: 0.14,
        open: false,
        amount: 1,
      },
    ]);
  });

  test("keeps holes and leaves out what is smaller than a quarter of a pixel", async () => {
    const areas = decodeTile(await db.tile([tileSource("area")], address)).get("tile_area") ?? [];
    expect(areas.map(({ properties }) => properties.id)).toEqual(["00000001-0000-4000-8000-000000000000"]);
    expect(areas[0]?.geometry).toMatchObject({
      type: "MultiPolygon",
      coordinates: [[{ length: 5 }, { length: 4 }]],
    });
  });

  test("calls an area that lies in many tiles in one of them, at a place inside it", async () => {
    const side = 16;
    const tiles = Array.from({ length: side ** 2 }, (_, index) => ({
      z: 20,
      x: address.x * side + (index % side),
      y: address.y * side + Math.floor(index / side),
    }));
    const found = await Promise.all(
      tiles.map(async (tile) => {
        const decoded = decodeTile(await db.tile([tileSource("area"), tileSource("inside")], tile));
        const labels = (decoded.get("tile_inside") ?? []).filter(
          ({ properties, geometry }) =>
            properties["id"] === row(1, {}).id && placesInTile.safeParse(geometry.coordinates).success,
        );
        return { areas: decoded.get("tile_area") ?? [], labels };
      }),
    );
    const called = found.filter(({ labels }) => labels.length > 0);
    expect(found.filter(({ areas }) => areas.length > 0).length).toBeGreaterThan(4);
    expect(called).toMatchObject([{ areas: [expect.anything()], labels: [{ properties: { code: "К-1" } }] }]);
  });

  test("has no layer for a source without rows, and no bytes when nothing is there", async () => {
    const sources = [tileSource("line"), tileSource("point")];
    expect([...decodeTile(await db.tile(sources, address)).keys()]).toEqual(["tile_point"]);
    expect(await db.tile(sources, { z: 16, x: 0, y: 0 })).toHaveLength(0);
    expect(await db.tile([], address)).toHaveLength(0);
  });

  test("has the same bytes every time", async () => {
    const sources = [tileSource("point"), tileSource("area")];
    const first = Buffer.from(await db.tile(sources, address));
    expect(first.equals(await db.tile(sources, address))).toBe(true);
  });
});
