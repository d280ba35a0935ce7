import { expect, test } from "vitest";
import { layerOf, layers } from "#layers/index.ts";
import { columnsOf } from "./columns.ts";

const columnOf = (layerId: string, name: string) => {
  const layer = layerOf(layerId);
  if (!layer) throw new Error(`no layer ${layerId}`);
  const column = columnsOf(layer).find((each) => each.name === name);
  if (!column) throw new Error(`no column ${layerId}.${name}`);
  const { sqlType, nullable, system } = column;
  return { sqlType, nullable, system };
};

test.each([
  ["water_main", "diameter_mm", "integer", true, false],
  ["water_main", "depth_m", "double precision", true, false],
  ["water_main", "material", "text", true, false],
  ["water_main", "from_node", "uuid", false, false],
  ["water_main", "length_m", "double precision", false, true],
  ["water_main", "built_year", "integer", true, false],
  ["water_main", "status", "text", false, false],
  ["water_main", "extra", "jsonb", true, false],
  ["water_main", "updated_at", "timestamptz", false, true],
  ["water_main", "valid_to", "date", true, false],
  ["water_valve", "operable", "boolean", true, false],
  ["water_valve", "normally_closed", "boolean", false, false],
  ["functional_zone", "variant_id", "uuid", false, false],
  ["planned_object", "estimate_som", "bigint", true, false],
  ["tariff", "rate_som_per_unit", "numeric(14,4)", false, false],
  ["organisation", "title_ky", "text", false, false],
] as const)("%s.%s is a column of type %s", (layer, name, sqlType, nullable, system) => {
  expect(columnOf(layer, name)).toEqual({ sqlType, nullable, system });
});

test("every field is a column, in the order of the record", () => {
  for (const layer of layers)
    expect(columnsOf(layer).map(({ name }) => name)).toEqual(Object.keys(layer.fields));
});
