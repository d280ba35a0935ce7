import { expect, test } from "vitest";
import { layers } from "#layers/index.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { languages } from "#layers/kit/text.ts";
import { guessColumns } from "./guess-columns.ts";

const layer = (id: string): Layer => {
  const found = layers.find((known) => known.id === id);
  if (!found) throw new Error(id);
  return found;
};

test("columns are found by name, label with its unit, synonym, and as a .dbf cuts them off", () => {
  expect(
    guessColumns(
      layer("water_main"),
      ["№", "Диаметр, мм", "материал", "Год прокладки", "depth_m", "operator_i", "улица", "Shape_Leng"],
      true,
    ),
  ).toEqual({
    "№": "code",
    "Диаметр, мм": "diameter_mm",
    материал: "material",
    "Год прокладки": "built_year",
    depth_m: "depth_m",
    operator_i: "operator_id",
    улица: "extra",
    Shape_Leng: "ignore",
  });
});

test("coordinates are columns of tables of points only", () => {
  expect(guessColumns(layer("tree"), ["код", "X", "Y"], false)).toEqual({
    код: "code",
    X: "easting",
    Y: "northing",
  });
  expect(guessColumns(layer("tree"), ["код", "X", "Y"], true)).toEqual({
    код: "code",
    X: "extra",
    Y: "extra",
  });
  expect(guessColumns(layer("street"), ["Широта"], false)).toEqual({ Широта: "extra" });
});

test("every field of every layer is found by its own name and by its label in every language, unless another has it too", () => {
  for (const each of layers) {
    const fields = Object.entries(each.fields).filter(([name, { system }]) => !system && name !== "extra");
    for (const [name, { label }] of fields) {
      expect(guessColumns(each, [name], true)[name], `${each.id}.${name}`).toBe(name);
      for (const language of languages) {
        const alike = fields.filter(([, field]) => field.label[language] === label[language]);
        if (alike.length > 1) continue;
        expect(
          guessColumns(each, [label[language]], true)[label[language]],
          `${each.id} ${label[language]}`,
        ).toBe(name);
      }
    }
  }
});
