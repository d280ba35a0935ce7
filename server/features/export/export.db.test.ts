import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "#server/platform/db/sql.ts";
import { loadGdal } from "#server/platform/gdal/gdal.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const directory = mkdtempSync(join(tmpdir(), "shaar-export-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const db = await testDatabase();
const app = await testApp(db, {
  config: { dataDirectory: directory, logLevel: process.env["SHOW"] ?? "silent" },
});
const admin = await as(app, db, { roles: ["admin"] });
const ids = {
  city: crypto.randomUUID(),
  a: crypto.randomUUID(),
  b: crypto.randomUUID(),
  pipe: crypto.randomUUID(),
  street: crypto.randomUUID(),
};

beforeAll(async () => {
  const point = (lon: number) => ({ type: "Point", coordinates: [lon, 42.885] });
  const answer = await app.inject({
    method: "POST",
    url: "/api/changes",
    headers: admin,
    payload: {
      id: crypto.randomUUID(),
      operations: [
        {
          op: "create",
          layer: "organisation",
          id: ids.city,
          row: { kind: "city", title_ky: "Шаар", title_ru: "Мэрия, «Кант»", title_en: "Town hall" },
        },
        { op: "create", layer: "water_junction", id: ids.a, row: { geom: point(74.85) } },
        { op: "create", layer: "water_junction", id: ids.b, row: { geom: point(74.851) } },
        {
          op: "create",
          layer: "water_main",
          id: ids.pipe,
          row: {
            ...{
              code: "В-1",
              diameter_mm: 150,
              material: "cast_iron",
              owner_id: ids.city,
              from_node: ids.a,
              to_node: ids.b,
              synthetic: true,
            },
            ...{ remark: '=HYPERLINK("x")', built_year: 1968 },
            geom: {
              type: "LineString",
              coordinates: [
                [74.85, 42.885],
                [74.851, 42.885],
              ],
            },
          },
        },
        {
          op: "create",
          layer: "street",
          id: ids.street,
          row: {
            code: "У-1",
            class: "local",
            name_ky: "Көчө",
            geom: {
              type: "LineString",
              coordinates: [
                [74.85, 42.885],
                [74.851, 42.886],
              ],
            },
          },
        },
      ],
    },
  });
  if (answer.statusCode !== 200) throw new Error(answer.body);
});

const take = async (layer: string, query: string, headers: object = admin) =>
  await app.inject({
    url: `/api/layers/${layer}/export?${query}`,
    headers: { "accept-language": "ru", ...headers },
  });

/** What GDAL reads in the file. */
async function read(name: string, content: Buffer) {
  writeFileSync(join(directory, name), content);
  const gdal = await loadGdal(directory);
  const [dataset] = (await gdal.open(join(directory, name))).datasets;
  if (!dataset) throw new Error(`GDAL does not open ${name}`);
  const info = await gdal.ogrinfo(dataset, ["-features"]);
  await gdal.close(dataset);
  return JSON.parse(JSON.stringify(info)).layers[0];
}

describe("rows leave as", () => {
  test("GeoJSON with a notice where they are sample data", async () => {
    const answer = await take("water_main", "format=geojson");
    expect(answer.headers).toMatchObject({
      "content-disposition": expect.stringMatching(/kant-water_main-sample-data\.geojson/),
      "x-content-type-options": "nosniff",
    });
    expect(answer.json()).toMatchObject({
      notice: "учебные данные (не настоящие)",
      sample_data: true,
      features: [
        {
          id: ids.pipe,
          properties: { code: "В-1", diameter_mm: 150, material: "cast_iron", synthetic: true },
          geometry: { type: "LineString" },
        },
      ],
    });
    expect((await take("street", "format=geojson")).json()).not.toHaveProperty("notice");
  });

  test("CSV with a byte order mark, words for choices and references, and no formulas", async () => {
    const [head = "", row = ""] = (await take("water_main", "format=csv")).body.split("\r\n");
    expect(head).toMatch(/^\uFEFFid,code,diameter_mm,material,/);
    expect(head).toMatch(/,wkt,notice$/);
    expect(row).toContain(`В-1,150,чугун,`);
    expect(row).toContain('"Мэрия, «Кант»"');
    expect(row).toContain(`"'=HYPERLINK(""x"")"`);
    expect(row).toMatch(/"LINESTRING \(74\.85 42\.885, 74\.851 42\.885\)",учебные данные/);
  });

  test("a sheet with units in its head, in the reader's language", async () => {
    const answer = await take("water_main", "format=xlsx");
    const layer = await read("out.xlsx", answer.rawPayload);
    expect(layer.fields.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(["Код", "Диаметр, мм", "Материал", "Собственник"]),
    );
    expect(layer.features[0].properties).toMatchObject({ Код: "В-1", "Диаметр, мм": 150, Материал: "чугун" });
  });

  test("GeoPackage in another coordinate system", async () => {
    const answer = await take("water_main", "format=gpkg&crs=28413");
    const layer = await read("out.gpkg", answer.rawPayload);
    expect(layer.metadata[""]?.DESCRIPTION).toBe("учебные данные (не настоящие)");
    expect(layer.geometryFields[0]).toMatchObject({
      coordinateSystem: { projjson: { id: { code: 28413 } } },
    });
    const [x, y] = layer.features[0].geometry.coordinates[0];
    const away = await db.text(
      sql`select st_distance(st_point(${x}::float8, ${y}::float8), st_setsrid(from_city(st_point(74.85, 42.885, 4326), 28413), 0))::text`,
    );
    expect(Number(away)).toBeLessThan(0.01);
  });

  test("a drawing with labels, on layers named in ASCII", async () => {
    const layer = await read("out.dxf", (await take("water_main", "format=dxf&crs=7694")).rawPayload);
    const drawn = layer.features.map(({ properties }: { properties: { Layer: string; Text: string } }) => [
      properties.Layer,
      properties.Text,
    ]);
    expect(drawn).toEqual([
      ["SAMPLE_DATA", "учебные данные (не настоящие)"],
      ["water_main", undefined],
      ["water_main_text", expect.stringContaining("В1")],
    ]);
  });

  test("a register without geometry", async () => {
    const layer = await read("organisations.gpkg", (await take("organisation", "format=gpkg")).rawPayload);
    expect(layer).toMatchObject({
      name: "organisation",
      geometryFields: [],
      features: [{ properties: { title_en: "Town hall" } }],
    });
    expect((await take("organisation", "format=dxf")).statusCode).toBe(400);
  });
});

test("a link chooses the language, which the browser's own would not know", async () => {
  const answer = await take("water_main", "format=csv&lang=ky");
  expect(answer.headers["content-language"]).toBe("ky");
  expect(answer.body).toContain("үлгү маалымат (чыныгы эмес)");
  expect((await take("water_main", "format=csv&lang=de")).statusCode).toBe(400);
});

test("filters of the table hold for the file", async () => {
  expect((await take("water_main", "format=geojson&diameter_mm=150")).json().features).toHaveLength(1);
  expect((await take("water_main", "format=geojson&diameter_mm=200")).json().features).toHaveLength(0);
  expect((await take("water_main", "format=geojson&bbox=74.9,42.8,75,42.9")).json().features).toHaveLength(0);
  expect((await take("water_main", "format=geojson&colour=red")).statusCode).toBe(400);
  expect((await take("water_main", "format=shp")).statusCode).toBe(400);
  expect((await take("water_main", "crs=99")).statusCode).toBe(400);
});

test("a closed layer is not there for others, and its exports are logged", async () => {
  expect((await take("water_main", "format=csv", {})).statusCode).toBe(404);
  expect((await take("street", "format=csv", {})).statusCode).toBe(200);
  const before = await db.text(sql`select count(*)::text from export_log`);
  await take("street", "format=csv");
  expect(await db.text(sql`select count(*)::text from export_log`)).toBe(before);
  await take("water_main", "format=csv&material=steel");
  expect(
    await db.text(
      sql`select layer || ' ' || format || ' ' || row_count || ' ' || (filters ->> 'material') || ' ' || left(actor, 7) from export_log order by at desc limit 1`,
    ),
  ).toBe("water_main csv 0 steel person:");
});
