import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { layers } from "#layers/index.ts";
import type { Field } from "#layers/kit/field.ts";
import { at, type Point } from "./generate/point.ts";
import { densify, nearestOnLine } from "./generate/polyline.ts";
import { lineOf, rowsOf, tables } from "./measured.ts";

const everything = tables.flatMap(({ layer, rows }) => rows.map((row) => ({ layer, ...row })));
const mark = /үлгү|образцов|образец|sample/i;

test("every layer of the registry has rows, but those that a feature keeps", () => {
  const generated = layers.filter(({ keptBy }) => keptBy === undefined);
  expect(generated.map(({ id }) => id).filter((id) => rowsOf(id).length === 0)).toEqual([]);
});

test("every row says that it is sample data, where from, and held before 2010", () => {
  const silent = everything.filter(
    ({ row }) =>
      row["synthetic"] !== true ||
      !/sample data|стратегиясы/.test(String(row["source"])) ||
      String(row["valid_from"]) > "2010-01-01" ||
      (row["valid_to"] ?? null) !== null,
  );
  expect(silent).toEqual([]);
});

test("ids are unique uuids, codes unique within a layer and variant, references lead to rows of the right layer", () => {
  const layerOf = new Map(everything.map(({ layer, row }) => [row.id, layer]));
  expect(layerOf.size).toBe(everything.length);
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  expect([...layerOf.keys()].filter((id) => !uuid.test(id))).toEqual([]);
  const codes = everything.map(({ layer, row }) => `${layer}/${row["variant_id"] ?? ""}/${row["code"]}`);
  expect(new Set(codes).size).toBe(codes.length);
  const astray: string[] = [];
  for (const { id, fields } of layers)
    for (const [name, field] of Object.entries<Field>(fields)) {
      if (field.kind !== "reference" && field.kind !== "element") continue;
      for (const { row } of rowsOf(id)) {
        const value = row[name];
        if (typeof value !== "string") continue;
        const found = layerOf.get(value);
        if (found === undefined || (field.kind === "reference" && found !== field.layer))
          astray.push(`${id}.${name} ${value}`);
      }
    }
  expect(astray).toEqual([]);
});

test("streets, firms and works but the real ones carry invented names", () => {
  const named = everything.flatMap(({ layer, row }) =>
    ["name_ky", "name_ru", "name_en", "title_ky", "title_ru", "title_en"].map((field) => ({
      layer,
      row,
      name: row[field],
    })),
  );
  const invented = [
    "street",
    "facility",
    "quarter",
    "pump_station",
    "boiler_house",
    "lift_station",
    "outfall",
    "water_zone",
    "green_area",
    "investment_site",
    "planned_object",
  ];
  for (const { layer, row, name } of named) {
    if (!invented.includes(layer) || typeof name !== "string" || row["class"] === "highway") continue;
    expect(name).toMatch(mark);
  }
  for (const { row } of rowsOf("organisation"))
    if (row["kind"] !== "city" && row["kind"] !== "state") expect(row["title_ru"]).toMatch(mark);
});

test("Lenin street has geometry, width and owner, and nothing invented stands on it", () => {
  const lenin = rowsOf("street").filter(({ row }) => row["class"] === "highway");
  expect(lenin.map(({ row }) => row["name_en"])).toEqual(["Lenin Street"]);
  const id = lenin[0]?.row.id;
  const about = everything.filter(({ row }) => row["street_id"] === id);
  expect(new Set(about.map(({ layer }) => layer))).toEqual(new Set(["road_section"]));
  for (const { row } of about) expect(row["condition"]).toBeNull();

  const axis = lineOf(lenin[0]?.geometry ?? null);
  // Lenin street keeps within 200 m of its mean line; whatever is further off needs no measuring.
  const near = (p: Point) => (Math.abs(p[1]) < 200 ? nearestOnLine(axis, p).distance : 200);
  const upon = (layer: string) => rowsOf(layer).filter(({ geometry }) => near(at(lineOf(geometry), 0)) < 9);
  for (const layer of [
    "tree",
    "street_light",
    "crossing",
    "manhole",
    "hydrant",
    "water_valve",
    "water_junction",
    "planting_site",
  ])
    expect(upon(layer), layer).toEqual([]);
  // A crossing is 24 m wide; anything longer would run along the street.
  const runsAlong = (layer: string) =>
    rowsOf(layer).filter(
      ({ geometry }) => densify(lineOf(geometry), 3).filter((p) => near(p) < 12).length * 3 > 36,
    );
  for (const layer of [
    "water_main",
    "sewer_pipe",
    "heat_pipe",
    "drain",
    "aryk",
    "service_connection",
    "power_line",
    "gas_pipe",
  ])
    expect(runsAlong(layer), layer).toEqual([]);
});

/** After a wanted change of the city: `vitest run gis-data/kant/honesty.test.ts -u`. */
test("the city is the same on every machine", async () => {
  const hash = createHash("sha256");
  for (const { layer, rows } of tables) for (const row of rows) hash.update(JSON.stringify([layer, row]));
  const golden = {
    sha256: hash.digest("hex"),
    rows: Object.fromEntries(tables.map(({ layer, rows }) => [layer, rows.length])),
  };
  await expect(`${JSON.stringify(golden, null, 2)}\n`).toMatchFileSnapshot("golden.json");
});
