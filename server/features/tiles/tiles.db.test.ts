import { randomUUID } from "node:crypto";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Tileset } from "#contract/tiles.ts";
import { tilesets } from "#contract/tiles.ts";
import { layers } from "#layers/index.ts";
import { staff } from "#layers/kit/roles.ts";
import type { Database, TileAddress } from "#server/platform/db/database.ts";
import { loadSmallCity, pointOf, squareOf, write } from "#test/support/small-city.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";
import { decodeTile } from "#test/support/tile-shapes.ts";

const db = await testDatabase();
const made: TileAddress[] = [];
const counting: Database = {
  ...db,
  tile: (sources, address, options) => {
    made.push(address);
    return db.tile(sources, address, options);
  },
};
const app = await testApp(counting);
/** Buildings are closed here: the base map is open in part. */
const partly = await testApp(db, {
  layers: layers.map((layer) => (layer.id === "building" ? { ...layer, read: staff } : layer)),
});

/** Patient, because many tests share the machine. */
const eventually = <T>(check: () => T) => vi.waitFor(check, { timeout: 20_000 });

const here = "16/46392/24108";
const far = "16/46404/24108";
let engineer: Record<string, string>;
const [existing, draft, boundary] = [randomUUID(), randomUUID(), randomUUID()];

beforeAll(async () => {
  await loadSmallCity(db);
  await write(db, [
    {
      op: "create",
      layer: "city_boundary",
      id: boundary,
      row: {
        code: "C-1",
        geom: { type: "MultiPolygon", coordinates: [squareOf(74.8, 42.8, 0.2).coordinates] },
      },
    },
    ...[existing, draft].map((id) => ({
      op: "create" as const,
      layer: "plan_variant",
      id,
      row: {
        boundary_id: boundary,
        state: id === existing ? "existing" : "draft",
        title_ky: "А",
        title_ru: "А",
        title_en: "A",
      },
    })),
    ...[existing, draft].map((variant_id) => ({
      op: "create" as const,
      layer: "planned_object",
      id: randomUUID(),
      row: {
        variant_id,
        code: variant_id === draft ? "П-2" : "П-1",
        kind: "education",
        geom: pointOf(74.8421, 42.8895),
      },
    })),
  ]);
  engineer = await as(app, db, { roles: ["engineer"] });
});

const setsOf = async (headers: Record<string, string> = {}, server = app): Promise<Tileset[]> =>
  tilesets.parse((await server.inject({ url: "/api/tilesets", headers })).json()).tilesets;
const versionOf = async (theme: string, headers: Record<string, string> = {}, server = app) =>
  (await setsOf(headers, server)).find((set) => set.theme === theme)?.version;
const tile = (path: string, headers: Record<string, string> = {}, server = app) =>
  server.inject({ url: `/tiles/${path}`, headers });
const rowsOf = (answer: { rawPayload: Buffer }) =>
  Object.fromEntries(
    [...decodeTile(answer.rawPayload)].map(([layer, features]) => [
      layer,
      features.map(({ properties }) => properties["code"]),
    ]),
  );

describe("who may see what", () => {
  test("everybody gets the list of their own tiles", async () => {
    const open = await setsOf();
    expect(open.map(({ theme }) => theme)).toEqual(["base", "general_plan", "greening", "roads", "drainage"]);
    expect(open[0]).toMatchObject({ minzoom: 8, maxzoom: 17, variants: false });
    expect(open[0]?.tiles).toBe(`/tiles/base/{z}/{x}/{y}.mvt?v=${open[0]?.version}`);
    const all = await setsOf(engineer);
    expect(all.map(({ theme }) => theme)).toEqual(
      expect.arrayContaining(["water", "sewer", "heating", "utilities"]),
    );
    expect(all[0]).toEqual(open[0]);
  });

  test("closed tiles are not there for the public, as if there were none", async () => {
    const [closed, invented] = [await tile(`water/${here}.mvt`), await tile(`wine/${here}.mvt`)];
    expect([closed.statusCode, invented.statusCode]).toEqual([404, 404]);
    expect(closed.json().detail.replace("water", "wine")).toBe(invented.json().detail);
    const open = await tile(`water/${here}.mvt`, engineer);
    expect(rowsOf(open)).toMatchObject({
      water_main: expect.arrayContaining(["В-3"]),
      water_junction: expect.anything(),
    });
    expect(open.headers["cache-control"]).toBe("private, no-cache");
  });

  test("a layer that is closed in an open theme is in the tiles of those who may read it only", async () => {
    const insider = await as(partly, db, { roles: ["engineer"] });
    expect(Object.keys(rowsOf(await tile(`base/${here}.mvt`, insider, partly)))).toContain("building");
    const outside = await tile(`base/${here}.mvt`, {}, partly);
    expect(Object.keys(rowsOf(outside))).toEqual(["street", "city_boundary"]);
    const before = await versionOf("base", {}, partly);
    const beforeInside = await versionOf("base", insider, partly);
    await write(db, [
      {
        op: "create",
        layer: "building",
        id: randomUUID(),
        row: { code: "Б-99", geom: squareOf(74.843, 42.8905) },
      },
    ]);
    await eventually(async () => expect(await versionOf("base", insider, partly)).not.toBe(beforeInside));
    expect(await versionOf("base", {}, partly)).toBe(before);
  });
});

describe("keeping", () => {
  test("a public tile of the present version is kept for ever, any other is asked for again", async () => {
    const now = await versionOf("base");
    const current = await tile(`base/${here}.mvt?v=${now}`);
    expect(current.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    for (const query of ["", "?v=older"]) {
      expect((await tile(`base/${here}.mvt${query}`)).headers["cache-control"]).toBe("no-cache");
    }
  });

  test("is compressed as the client takes it, and answers 304 to who has it", async () => {
    const plain = await tile(`base/${here}.mvt`);
    const br = await tile(`base/${here}.mvt`, { "accept-encoding": "gzip, deflate, br, zstd" });
    const gzip = await tile(`base/${here}.mvt`, { "accept-encoding": "gzip, br;q=0" });
    expect([plain, br, gzip].map(({ headers }) => headers["content-encoding"])).toEqual([
      undefined,
      "br",
      "gzip",
    ]);
    expect(brotliDecompressSync(br.rawPayload).equals(plain.rawPayload)).toBe(true);
    expect(gunzipSync(gzip.rawPayload).equals(plain.rawPayload)).toBe(true);
    expect(br.headers["vary"]).toBe("accept-encoding");
    expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3);
    const again = await tile(`base/${here}.mvt`, {
      "if-none-match": String(br.headers.etag),
      "accept-encoding": "br",
    });
    expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
    expect((await tile(`base/${here}.mvt`, { "if-none-match": '"other"' })).statusCode).toBe(200);
  });

  test("a hundred clients that want a missing tile make one query", async () => {
    made.length = 0;
    const answers = await Promise.all(Array.from({ length: 100 }, () => tile("base/15/23196/12054.mvt")));
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(1);
    expect(made).toEqual([{ z: 15, x: 23196, y: 12054 }]);
  });

  test("a change renews the tiles that it touches, where it was and where it is, and no other", async () => {
    const id = randomUUID();
    await write(db, [
      { op: "create", layer: "street", id, row: { class: "local", code: "U-9", geom: line(74.8425) } },
    ]);
    await eventually(async () => expect(rowsOf(await tile(`base/${here}.mvt`))["street"]).toContain("U-9"));
    const before = { here: await tile(`base/${here}.mvt`), far: await tile(`base/${far}.mvt`) };
    const other = await tile("base/16/46392/24120.mvt");
    const version = await versionOf("base");
    made.length = 0;
    await write(db, [
      { op: "patch", layer: "street", id, version: 1, row: { code: "U-9", geom: line(74.9052) } },
    ]);
    await eventually(async () =>
      expect(rowsOf(await tile(`base/${here}.mvt`))["street"]).not.toContain("U-9"),
    );
    const after = { here: await tile(`base/${here}.mvt`), far: await tile(`base/${far}.mvt`) };
    expect(rowsOf(after.far)["street"]).toContain("U-9");
    expect(after.here.headers.etag).not.toBe(before.here.headers.etag);
    expect(after.far.headers.etag).not.toBe(before.far.headers.etag);
    expect((await tile("base/16/46392/24120.mvt")).headers.etag).toBe(other.headers.etag);
    expect(made.map(({ x }) => x).sort()).toEqual([46392, 46404]);
    expect(await versionOf("base")).not.toBe(version);
  });
});

test("rows of the plan are of one variant: the one asked for, or the one in force", async () => {
  expect(rowsOf(await tile(`general_plan/${here}.mvt`))["planned_object"]).toEqual(["П-1"]);
  expect(rowsOf(await tile(`general_plan/${here}.mvt?variant=${draft}`))["planned_object"]).toEqual(["П-2"]);
  expect((await tile(`general_plan/${here}.mvt?variant=${randomUUID()}`)).statusCode).toBe(404);
  made.length = 0;
  const [plain, named] = [await tile(`base/${here}.mvt`), await tile(`base/${here}.mvt?variant=${draft}`)];
  expect(named.headers.etag).toBe(plain.headers.etag);
  const version = await versionOf("general_plan");
  await write(db, [
    {
      op: "patch",
      layer: "plan_variant",
      id: draft,
      version: 1,
      row: { state: "adopted", adopted_on: "2017-01-01" },
    },
  ]);
  await eventually(async () =>
    expect(rowsOf(await tile(`general_plan/${here}.mvt`))["planned_object"]).toEqual(["П-2"]),
  );
  expect(await versionOf("general_plan")).not.toBe(version);
});

test.each(["18/0/0", "3/8/0", "3/0/8", "a/0/0", "3/-1/0", "03/0/0", "3/1.5/0"])(
  "there is no tile %s",
  async (path) => {
    expect((await tile(`base/${path}.mvt`)).statusCode).toBe(404);
  },
);

test("an empty place answers 204, and an unknown parameter 400", async () => {
  const empty = await tile("base/16/0/0.mvt");
  expect([empty.statusCode, empty.rawPayload.length]).toEqual([204, 0]);
  expect((await tile(`base/${here}.mvt?foo=1`)).statusCode).toBe(400);
});

function line(east: number) {
  return {
    type: "LineString",
    coordinates: [
      [east, 42.8895],
      [east + 0.0003, 42.8895],
    ],
  };
}
