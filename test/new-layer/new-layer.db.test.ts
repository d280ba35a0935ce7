import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { layers } from "#layers/index.ts";
import { migrate, readMigrations } from "#server/platform/db/migrate.ts";
import { kant } from "#test/support/kant.ts";
import { loadSmallCity, pointOf, smallCity } from "#test/support/small-city.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";
import { decodeTile } from "#test/support/tile-shapes.ts";
import { busStop } from "./bus-stop.ts";

/* A layer is one record, one line of the registry and one migration: nothing of server/ is changed for it. */

const root = join(import.meta.dirname, "..", "..");
const db = await testDatabase();
await migrate(
  db,
  [...(await readMigrations(join(root, "migrations"))), ...(await readMigrations(import.meta.dirname))],
  kant,
);
const app = await testApp(db, { layers: [...layers, busStop] });

const stop = randomUUID();
const place = pointOf(74.8405, 42.8902);
let engineer: Record<string, string>;
let clerk: Record<string, string>;

const get = async (url: string, headers: Record<string, string> = {}) => {
  const answer = await app.inject({ url, headers });
  expect(answer.statusCode, `${url} ${answer.body}`).toBe(200);
  return answer;
};
const change = (operation: object, headers = engineer) =>
  app.inject({
    method: "POST",
    url: "/api/changes",
    headers,
    payload: { id: randomUUID(), operations: [operation] },
  });

beforeAll(async () => {
  await loadSmallCity(db);
  engineer = await as(app, db, { roles: ["engineer"] });
  clerk = await as(app, db, { roles: ["clerk"] });
  const row = {
    code: "А-1",
    name_ky: "Өрүк аялдамасы",
    name_ru: "остановка Урюковая",
    kind: "bus",
    platform_m: 12.5,
    street_id: smallCity.street,
    geom: place,
  };
  const made = await change({ op: "create", layer: "bus_stop", id: stop, row });
  expect(made.statusCode, made.body).toBe(200);
});

test("its collection, schema and queryables are made from the record", async () => {
  const collection = (await get("/ogc/collections/bus_stop", { "accept-language": "ky" })).json();
  expect(collection).toMatchObject({ id: "bus_stop", title: "Аялдама" });
  const { properties, required } = (
    await get("/ogc/collections/bus_stop/schema", { "accept-language": "ru" })
  ).json();
  expect(properties.kind).toMatchObject({
    title: "Вид",
    enum: ["bus", "minibus"],
  });
  expect(properties.platform_m).toMatchObject({ minimum: 0, maximum: 100, "x-ogc-unit": "m" });
  expect(required).toContain("kind");
  const queryables = (await get("/ogc/collections/bus_stop/queryables")).json();
  expect(Object.keys(queryables.properties)).toEqual(
    expect.arrayContaining(["kind", "platform_m", "street_id"]),
  );
});

test("its rows are found by place and by value, and written by GIS programs", async () => {
  const items = "/ogc/collections/bus_stop/items";
  const found = (await get(`${items}?kind=bus&bbox=74.84,42.89,74.841,42.891`)).json();
  expect(found).toMatchObject({ numberMatched: 1, features: [{ id: stop, geometry: place }] });
  expect((await get(`${items}?kind=minibus`)).json().numberMatched).toBe(0);
  const written = await app.inject({
    method: "POST",
    url: items,
    headers: { ...engineer, "content-type": "application/geo+json" },
    payload: JSON.stringify({
      type: "Feature",
      geometry: pointOf(74.85, 42.88),
      properties: { code: "А-2", kind: "minibus" },
    }),
  });
  expect(written.statusCode, written.body).toBe(201);
});

test("its values are checked, and only its editors may write it", async () => {
  const wrong = await change({
    op: "create",
    layer: "bus_stop",
    id: randomUUID(),
    row: { kind: "tram", geom: place },
  });
  expect(wrong.statusCode).toBe(422);
  expect(wrong.json().errors[0]).toMatchObject({ layer: "bus_stop", field: "kind", value: "tram" });
  const patch = { op: "patch", layer: "bus_stop", id: stop, version: 1, row: { shelter: true } };
  expect((await change(patch, clerk)).statusCode).toBe(403);
  const again = await change({ ...patch, row: { kind: "minibus" }, version: 7 });
  expect(again.statusCode).toBe(412);
  expect(again.json().errors[0].theirs).toMatchObject({ kind: "bus" });
});

test("a change of it has a history and can be undone", async () => {
  const edited = await change({
    op: "patch",
    layer: "bus_stop",
    id: stop,
    version: 1,
    row: { platform_m: 20 },
  });
  expect(edited.statusCode, edited.body).toBe(200);
  const history = async () => (await get(`/api/layers/bus_stop/${stop}/history`)).json().versions;
  expect((await history()).map(({ row }: { row: { platform_m: number } }) => row.platform_m)).toEqual([
    20, 12.5,
  ]);
  const undone = await app.inject({
    method: "POST",
    url: `/api/changes/${edited.json().id}/undo`,
    headers: engineer,
    payload: { id: randomUUID() },
  });
  expect(undone.statusCode, undone.body).toBe(200);
  expect((await history())[0]).toMatchObject({ version: 3, row: { platform_m: 12.5 } });
});

test("it lies in the tiles of its theme, with the attributes that its record names", async () => {
  const { tilesets } = (await get("/api/tilesets")).json();
  const roads = tilesets.find(({ theme }: { theme: string }) => theme === "roads");
  expect(roads.layers).toContain("bus_stop");
  const [longitude = 0, latitude = 0] = place.coordinates;
  const scale = 2 ** 16;
  const x = Math.floor(((longitude + 180) / 360) * scale);
  const radians = (latitude * Math.PI) / 180;
  const y = Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * scale);
  const tile = decodeTile((await get(`/tiles/roads/16/${x}/${y}.mvt`)).rawPayload);
  expect(tile.get("bus_stop")?.map(({ properties }) => properties)).toMatchObject([
    { id: stop, code: "А-1", kind: "bus", name_ky: "Өрүк аялдамасы" },
  ]);
});

test("it stands in tables, pick lists, counts and the search", async () => {
  const page = (await get("/api/layers/bus_stop/rows?kind=bus&sort=-platform_m")).json();
  expect(page.columns).toEqual(["id", ...Object.keys(busStop.fields)]);
  expect([page.total, page.rows[0][0], page.labels[smallCity.street].label.ky]).toEqual([
    1,
    stop,
    "Үлгү көчөсү",
  ]);
  const { choices } = (await get("/api/layers/bus_stop/choices?q=орук")).json();
  expect(choices.map(({ id }: { id: string }) => id)).toEqual([stop]);
  const { layers: counted } = (await get("/api/counts?bbox=74.84,42.89,74.841,42.891")).json();
  expect(counted.bus_stop).toEqual({ total: 2, in_view: 1 });
  for (const typed of ["орук аял", "А-1", "остановка урюк"]) {
    const { found } = (await get(`/api/search?q=${encodeURIComponent(typed)}`)).json();
    expect([typed, found[0]]).toMatchObject([typed, { layer: "bus_stop", id: stop }]);
  }
});

test("it is taken along as a file", async () => {
  const csv = (await get("/api/layers/bus_stop/export?format=csv&lang=ky", engineer)).body;
  const [heading = "", ...rows] = csv.trim().split("\r\n");
  expect(heading).toMatch(/code.*platform_m/);
  expect(rows.find((row) => row.includes("А-1"))).toContain("Өрүк аялдамасы");
});
