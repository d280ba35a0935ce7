import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { sql } from "#server/platform/db/sql.ts";
import { Importing } from "#test/support/importing.ts";
import { collection, mapFile, type TestFeature } from "#test/support/map-file.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const dataDirectory = mkdtempSync(join(tmpdir(), "shaar-import-"));
afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }));
const db = await testDatabase();
const app = await testApp(db, { config: { dataDirectory, logLevel: process.env.SHOW ?? "silent" } });
const person = new Importing(app, await as(app, db, { roles: ["admin"] }));
const count = async (
  table: "street" | "tree" | "building" | "water_main" | "water_junction" | "hydrant",
): Promise<number> =>
  Number(
    await db.text(
      {
        street: sql`select count(*)::text from street`,
        tree: sql`select count(*)::text from tree`,
        building: sql`select count(*)::text from building`,
        water_main: sql`select count(*)::text from water_main`,
        water_junction: sql`select count(*)::text from water_junction`,
        hydrant: sql`select count(*)::text from hydrant`,
      }[table],
    ),
  );

const street = (code: string, lon: number, more: object = {}): TestFeature => ({
  properties: { Код: code, Категория: "магистральная улица", "Ширина проезжей части": "7,5", ...more },
  geometry: {
    type: "LineString",
    coordinates: [
      [lon, 42.885],
      [lon + 0.002, 42.886],
    ],
  },
});

describe("a GeoJSON of streets", () => {
  test("is read, mapped by its Russian labels, checked, saved in one change set and taken back in one step", async () => {
    const read = await person.read(
      "улицы 2013.geojson",
      collection([street("У-1", 74.84, { мост: "есть" }), street("У-2", 74.85)]),
    );
    expect(read).toMatchObject({
      state: "read",
      content: { layers: [{ count: 2, srid: 4326, geometry: "LineString" }] },
    });
    const checked = await person.check(read, "street");
    expect(checked.settings?.columns).toMatchObject({
      Код: "code",
      Категория: "class",
      "Ширина проезжей части": "width_m",
      мост: "extra",
    });
    expect(checked).toMatchObject({ state: "checked", summary: { rows: 2, bad_rows: 0 } });
    expect(await count("street")).toBe(0);

    const saved = await person.save(checked);
    expect(saved).toMatchObject({ state: "saved", change_id: read.id });
    expect(
      await db.text(
        sql`select string_agg(code || ' ' || class || ' ' || width_m || ' ' || coalesce(extra ->> 'мост', '') || ' ' || version || ' ' || status, '; ' order by code) from street`,
      ),
    ).toBe("У-1 collector 7.5 есть 1 in_service; У-2 collector 7.5  1 in_service");
    expect(
      await db.text(sql`select string_agg(distinct origin, ',') from change_set where id = ${read.id}::uuid`),
    ).toBe("import");

    const undone = await person.ask("POST", `/api/changes/${read.id}/undo`, { id: crypto.randomUUID() });
    expect(undone.statusCode).toBe(200);
    expect(await count("street")).toBe(0);
    expect((await person.state(read.id)).undone).toBe(true);
  });

  test("a second load of the same rows is refused as duplicate codes and changes nothing", async () => {
    const file = collection([street("Д-1", 74.84), street("Д-2", 74.85)]);
    await person.save(await person.check(await person.read("дубль.geojson", file), "street"));
    const before = await db.text(sql`select count(*)::text || max(seq) from feature_version`);
    const again = await person.check(await person.read("дубль.geojson", file), "street");
    expect(again.summary).toMatchObject({
      rows: 2,
      bad_rows: 2,
      loaded_before: expect.any(String),
      reasons: [{ code: "duplicate", rows: 2 }],
    });
    const refused = await person.ask("POST", `/api/imports/${again.id}/save`, {});
    expect(refused.statusCode).toBe(422);
    expect(await db.text(sql`select count(*)::text || max(seq) from feature_version`)).toBe(before);
  });

  test("names each bad row with its number, field, value and cure", async () => {
    const bad = collection([
      street("П-1", 74.84, { Категория: "проспект" }),
      street("П-2", 74.84, { "Ширина проезжей части": "сто" }),
      street("П-2", 74.84),
      {
        ...street("П-3", 74.84),
        geometry: {
          type: "LineString",
          coordinates: [
            [42.885, 74.84],
            [42.886, 74.841],
          ],
        },
      },
      {
        ...street("П-4", 74.84),
        geometry: {
          type: "LineString",
          coordinates: [
            [76.9, 43.2],
            [76.91, 43.21],
          ],
        },
      },
      { ...street("П-5", 74.84), geometry: null },
      { ...street("П-6", 74.84), geometry: { type: "Point", coordinates: [74.84, 42.88] } },
      street("П-7", 74.84),
    ]);
    const checked = await person.check(await person.read("плохие.geojson", bad), "street");
    expect(checked.summary).toMatchObject({ rows: 8, bad_rows: 7 });
    const faults = (await person.faults(checked)).flatMap((row: { number: number; faults: object[] }) =>
      row.faults.map((fault) => ({ number: row.number, ...fault })),
    );
    expect(faults).toMatchObject([
      {
        number: 1,
        field: "class",
        value: "проспект",
        code: "unreadable",
        cure: expect.stringMatching(/collector/),
      },
      { number: 2, field: "width_m", value: "сто", code: "unreadable", cure: "Enter a number: 1 … 60 m." },
      {
        number: 3,
        field: "code",
        value: "П-2",
        code: "duplicate-in-file",
        message: expect.stringMatching(/row 2/),
      },
      { number: 4, field: "geom", code: "swapped-axes", cure: expect.stringMatching(/Swap/) },
      { number: 5, field: "geom", code: "outside-city" },
      { number: 6, field: "geom", code: "no-geometry" },
      { number: 7, field: "geom", code: "wrong-geometry" },
    ]);
    expect((await person.ask("POST", `/api/imports/${checked.id}/save`, {})).json()).toMatchObject({
      type: "/problems/bad-rows",
    });
    const saved = await person.save(checked, { leave_out_bad_rows: true });
    expect(saved.state).toBe("saved");
    expect(await db.text(sql`select string_agg(code, ',') from street where code like 'П-%'`)).toBe("П-7");
  });
});

test("a load that cannot be saved whole leaves nothing, and says why", async () => {
  const checked = await person.check(
    await person.read("кеч.geojson", collection([street("К-1", 74.84), street("К-2", 74.85)])),
    "street",
  );
  const made = await person.ask("POST", "/api/changes", {
    id: crypto.randomUUID(),
    operations: [
      {
        op: "create",
        layer: "street",
        id: crypto.randomUUID(),
        row: { code: "К-2", class: "local", geom: street("К-2", 74.86).geometry },
      },
    ],
  });
  expect(made.statusCode).toBe(200);
  const failed = await person.save(checked);
  expect(failed).toMatchObject({
    state: "failed",
    problem: { errors: [{ field: "code", value: "К-2", code: "duplicate" }] },
  });
  expect(await db.text(sql`select string_agg(code, ',') from street where code like 'К-%'`)).toBe("К-2");
  expect(await person.wait(failed.job_id)).toMatchObject({ state: "failed", problem: { status: 422 } });
  // Checked again, the row that is there now is named.
  const again = await person.check(failed, "street");
  expect(again.summary).toMatchObject({ bad_rows: 1 });
});

test("a CSV in Windows-1251 with decimal commas in EPSG:28413 arrives within a centimetre", async () => {
  const text = "Код;Порода;X;Y\nТ-1;вяз;13487795,534;4750564,696\n";
  const bytes = Buffer.from(
    [...text].map((sign) => {
      const code = sign.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    }),
  );
  const read = await person.read("деревья.csv", bytes);
  expect(read).toMatchObject({
    encoding: "windows-1251",
    content: { layers: [{ columns: [{ name: "Код" }, { samples: ["вяз"] }, {}, {}] }] },
  });
  const checked = await person.check(read, "tree", {
    srid: 28413,
    columns: { Код: "code", Порода: "extra", X: "easting", Y: "northing" },
  });
  expect(checked.summary).toMatchObject({ rows: 1, bad_rows: 0, reasons: [] });
  await person.save(checked);
  const away = await db.text(
    sql`select st_distance(st_transform(geom, 7694), st_setsrid(st_point(3327228.77, 4765297.21), 7694))::text from tree where code = 'Т-1'`,
  );
  expect(Number(away)).toBeLessThan(0.01);
});

test("wrong zones, missing zone numbers and metres instead of degrees are told apart", async () => {
  const list =
    "code,x,y\nA,12487795.5,4750564.7\nB,487795.5,4750564.7\nC,74.85,42.89\nD,3327228.8,4765297.2\nE,4750564.7,13487795.5\n";
  const read = await person.read("zones.csv", Buffer.from(list));
  const checked = await person.check(read, "tree", {
    srid: 28413,
    columns: { code: "code", x: "easting", y: "northing" },
  });
  const codes = (await person.faults(checked)).map(
    (row: { faults: { code: string }[] }) => row.faults[0]?.code,
  );
  expect(codes).toEqual(["wrong-zone", "zone-missing", "other-crs", "other-crs", "swapped-axes"]);
});

describe("a network", () => {
  const pipe = (code: string, from: number[], to: number[]): TestFeature => ({
    properties: { code, diameter_mm: 150, material: "сталь", built_year: "1968 г." },
    geometry: { type: "MultiLineString", coordinates: [[from, to]] },
  });

  test("gets nodes where ends lie within the tolerance, and its fittings their link", async () => {
    const files = await mapFile("GPKG", [
      pipe("В-1", [74.85, 42.885], [74.851, 42.885]),
      pipe("В-2", [74.851002, 42.885001], [74.852, 42.885]),
      pipe("В-3", [74.851, 42.885], [74.851, 42.886]),
    ]);
    const read = await person.read("водопровод.gpkg", files.get(".gpkg") ?? Buffer.alloc(0));
    const checked = await person.check(read, "water_main", { tolerance_m: 0.5 });
    expect(checked.summary).toMatchObject({ rows: 3, bad_rows: 0, nodes: { new: 4, existing: 0 } });
    const preview = (await person.ask("GET", `/api/imports/${read.id}/preview`)).json();
    expect(
      preview.features.filter((f: { properties: { kind: string } }) => f.properties.kind === "new_node"),
    ).toHaveLength(4);
    await person.save(checked);
    expect(await count("water_junction")).toBe(4);
    expect(
      await db.text(
        sql`select count(distinct n)::text from water_main m, unnest(array[m.from_node, m.to_node]) n where m.code like 'В-%'`,
      ),
    ).toBe("4");
    expect(
      await db.text(
        sql`select max(st_distance(st_startpoint(m.geom), n.geom))::text from water_main m join network_element n on n.id = m.from_node`,
      ),
    ).toBe("0");

    // Further pipes reuse the nodes that are there.
    const more = await person.check(
      await person.read("ещё.geojson", collection([pipe("В-4", [74.852, 42.885], [74.853, 42.885])])),
      "water_main",
    );
    expect(more.summary?.nodes).toEqual({ new: 1, existing: 1 });
    await person.save(more);

    const hydrants = collection([
      { properties: { code: "ПГ-1" }, geometry: { type: "Point", coordinates: [74.8505, 42.88501] } },
      { properties: { code: "ПГ-2" }, geometry: { type: "Point", coordinates: [74.8505, 42.88] } },
    ]);
    const fittings = await person.check(await person.read("гидранты.geojson", hydrants), "hydrant");
    expect((await person.faults(fittings))[0]).toMatchObject({
      number: 2,
      faults: [{ code: "no-link-near" }],
    });
    await person.save(fittings, { leave_out_bad_rows: true });
    expect(
      await db.text(
        sql`select m.code || ' ' || round(h.chainage_m) from hydrant h join water_main m on m.id = h.on_link`,
      ),
    ).toBe("В-1 41");
    const undone = await person.ask("POST", `/api/changes/${read.id}/undo`, { id: crypto.randomUUID() });
    expect(undone.statusCode).toBe(422);
    expect(await count("water_main")).toBe(4);
  });
});
