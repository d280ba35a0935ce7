import { expect, test } from "vitest";
import { defineLayer } from "./define-layer.ts";
import { boolean, choice, date, money, number, rate, reference, text } from "./field.ts";
import { jsonSchema, patchSchema, rowSchema, writeSchema } from "./row-schema.ts";

const label = { ky: "т", ru: "т", en: "t" };
const bridge = defineLayer({
  id: "bridge",
  theme: "roads",
  title: { ky: "Көпүрө", ru: "Мост", en: "Bridge" },
  geometry: "LineString",
  fields: {
    kind: choice({ beam: label, arch: { ky: "т", ru: "арка", en: "arch" } }, { label, required: true }),
    width_m: number({
      label: { ky: "Туурасы", ru: "Ширина", en: "Width" },
      unit: "m",
      decimals: 1,
      min: 0.5,
      max: 40,
    }),
    spans: number({ label, decimals: 0, min: 1 }),
    price_som_per_unit: rate({ label, unit: "som_per_unit" }),
    cost_som: money({ label }),
    inspected_on: date({ label }),
    lit: boolean({ label }),
    note: text({ label, maxLength: 5 }),
    street_id: reference({ label, layer: "street" }),
  },
  read: ["public"],
  edit: ["admin"],
  symbology: { color: "#000000" },
});

const write = writeSchema(bridge);
const street = "0b9e5d4e-1111-2222-3333-444455556666";

const refusals = (row: Record<string, unknown>): string[] => {
  const result = write.safeParse({ kind: "beam", ...row });
  return result.success ? [] : result.error.issues.map((issue) => issue.path.join(".") || issue.code);
};

test("a new row needs what the record requires and nothing that the database fills", () => {
  expect(write.safeParse({ kind: "beam" }).success).toBe(true);
  expect(write.safeParse({}).error?.issues.map(({ path }) => path[0])).toEqual(["kind"]);
});

test.each([
  { width_m: 7.5, spans: 3, street_id: street, lit: false },
  { width_m: null, note: null, street_id: null, valid_to: null },
  { price_som_per_unit: "12.5", cost_som: 18_884_300 },
  { price_som_per_unit: "9999999999.9999" },
  { inspected_on: "2012-02-29" },
  { valid_from: "2010-01-01", valid_to: "2010-01-02" },
  { extra: { "Кол. 1": "x", deep: [1, null] } },
])("accepts %j", (row) => {
  expect(refusals(row)).toEqual([]);
});

test.each([
  [{ kind: "suspension" }, "kind"],
  [{ width_m: 0.4 }, "width_m"],
  [{ width_m: 40.01 }, "width_m"],
  [{ width_m: "7" }, "width_m"],
  [{ width_m: Number.NaN }, "width_m"],
  [{ spans: 1.5 }, "spans"],
  [{ spans: 2_147_483_648 }, "spans"],
  [{ cost_som: 0.5 }, "cost_som"],
  [{ cost_som: 2 ** 53 }, "cost_som"],
  [{ price_som_per_unit: "12,5" }, "price_som_per_unit"],
  [{ price_som_per_unit: 12.5 }, "price_som_per_unit"],
  [{ price_som_per_unit: "1.23456" }, "price_som_per_unit"],
  [{ price_som_per_unit: "-1" }, "price_som_per_unit"],
  [{ inspected_on: "2013-02-29" }, "inspected_on"],
  [{ inspected_on: "29.02.2012" }, "inspected_on"],
  [{ inspected_on: "0012-02-29" }, "inspected_on"],
  [{ note: "   " }, "note"],
  [{ note: "123456" }, "note"],
  [{ street_id: "Lenin" }, "street_id"],
  [{ built_year: 1799 }, "built_year"],
  [{ built_year: 2201 }, "built_year"],
  [{ status: null }, "status"],
  [{ valid_from: "2010-01-02", valid_to: "2010-01-02" }, "valid_to"],
  [{ colour: "red" }, "unrecognized_keys"],
  [{ version: 3 }, "unrecognized_keys"],
  [{ length_m: 3 }, "unrecognized_keys"],
])("refuses %j", (row, refused) => {
  expect(refusals(row)).toEqual([refused]);
});

test("spaces around a text are dropped", () => {
  expect(write.parse({ kind: "beam", note: " abc " }).note).toBe("abc");
});

test("a patch asks for nothing, may empty what may be empty, and keeps the rest", () => {
  const patch = patchSchema(bridge);
  expect(patch.parse({})).toEqual({});
  expect(patch.parse({ width_m: null })).toEqual({ width_m: null });
  expect(patch.safeParse({ kind: null }).success).toBe(false);
  expect(patch.safeParse({ updated_by: "x" }).success).toBe(false);
  expect(patch.safeParse({ valid_from: "2011-01-01", valid_to: "2010-01-01" }).success).toBe(false);
});

test("a stored row has every field, with null for what is unknown", () => {
  const stored = {
    id: street,
    ...Object.fromEntries(Object.keys(bridge.fields).map((name) => [name, null])),
    kind: "arch",
    length_m: 12.34,
    status: "in_service",
    synthetic: true,
    valid_from: "1970-01-01",
    version: 1,
    updated_at: "2017-06-01T09:30:00.123456+00:00",
    updated_by: "demo",
  };
  expect(rowSchema(bridge).parse(stored)).toEqual(stored);
  const { updated_by: _, ...incomplete } = stored;
  expect(rowSchema(bridge).safeParse(incomplete).success).toBe(false);
});

test("the JSON Schema tells titles, units and the meaning of values in the reader's language", () => {
  const schema = jsonSchema(bridge, "ru");
  expect(schema).toMatchObject({
    title: "Мост",
    type: "object",
    properties: {
      id: { type: "string", "x-ogc-role": "id" },
      geometry: { format: "geometry-linestring", "x-ogc-role": "primary-geometry" },
      width_m: { type: "number", title: "Ширина", minimum: 0.5, maximum: 40, "x-ogc-unit": "м" },
      kind: { enum: ["beam", "arch"], "x-labels": { arch: "арка" } },
      version: { readOnly: true },
    },
  });
  expect(schema.required).toContain("kind");
  expect(schema.required).not.toContain("width_m");
});
