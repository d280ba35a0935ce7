import { expect, test } from "vitest";
import { layerOf } from "#layers/index.ts";
import { labelFields, rowLabel } from "./row-label.ts";
import type { Language } from "./text.ts";

function label(id: string, row: Record<string, unknown>, language: Language = "ru"): string {
  const layer = layerOf(id);
  if (!layer) throw new Error(`no layer ${id}`);
  return rowLabel(layer, row, language);
}

test("a pipe is called as on paper", () => {
  const row = { code: "В-17", material: "steel", diameter_mm: 150, built_year: 1968 };
  expect(label("water_main", row)).toBe("В1 ст.150 1968");
  expect(label("water_main", row, "ky")).toBe("В1 бол.150 1968");
});

test("unknown values leave no gap and no stray sign", () => {
  expect(label("water_main", { code: "В-17", diameter_mm: 150 })).toBe("В1 150");
  expect(label("manhole", { code: "К-12", invert_level_m: 738.65 })).toBe("К-12 / 738,65");
  expect(label("heat_pipe", { code: "Т-1", built_year: 1974 })).toBe("Т1/Т2 1974");
});

test("a row whose values are all unknown is called by its code", () => {
  expect(label("water_main", { code: "В-17" })).toBe("В-17");
  expect(label("water_main", {})).toBe("");
});

test("a name missing in the reader's language is taken from another", () => {
  expect(label("street", { name_ky: "Ала-Тоо көчөсү", name_ru: null, name_en: null }, "en")).toBe(
    "Ала-Тоо көчөсү",
  );
  expect(label("street", { name_ky: "Ала-Тоо көчөсү", name_ru: "улица Ала-Тоо" })).toBe("улица Ала-Тоо");
});

test("label fields are the code and the fields that the label names", () => {
  const street = layerOf("street");
  expect(street && labelFields(street)).toEqual(["code", "name_ky", "name_ru", "name_en"]);
});
