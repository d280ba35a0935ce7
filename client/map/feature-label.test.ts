import { createExpression } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { layerOf, layers } from "#layers/index.ts";
import type { Language } from "#layers/kit/text.ts";
import { featureLabel } from "./feature-label.ts";
import { labelText } from "./style/label.ts";

function onMap(layerId: string, properties: Record<string, string | number>, language: Language): string {
  const layer = layerOf(layerId);
  if (!layer) throw new Error(`no layer ${layerId}`);
  const compiled = createExpression(labelText(layer, language), "text-field");
  if (compiled.result === "error") throw new Error(compiled.value.map(({ message }) => message).join());
  return String(compiled.value.evaluate({ zoom: 17 }, { type: 1, properties })).trim();
}

const write = (layerId: string, properties: Record<string, string | number>, language: Language): string => {
  const layer = layerOf(layerId);
  return layer ? featureLabel(layer, properties, language) : "";
};

describe("labels as on paper", () => {
  const pipe = { material: "steel", diameter_mm: 150, built_year: 1968 };

  test("a water main says code, material, diameter and year", () => {
    expect(onMap("water_main", pipe, "ru")).toBe("В1 ст.150 1968");
    expect(write("water_main", pipe, "ru")).toBe("В1 ст.150 1968");
  });

  test("what is unknown leaves no gap and no lone sign", () => {
    expect(onMap("water_main", { diameter_mm: 150 }, "ky")).toBe("В1 150");
    expect(onMap("manhole", { code: "К-12", invert_level_m: 738.65 }, "ky")).toBe("К-12 / 738,65");
    expect(onMap("manhole", { code: "К-12" }, "ky")).toBe("К-12");
    expect(onMap("aryk", { bottom_width_m: 0.5 }, "ky")).toBe("");
  });

  test("numbers take a decimal comma in Kyrgyz and Russian, a point in English", () => {
    const manhole = { code: "К-12", cover_level_m: 741.2, invert_level_m: 738.65 };
    expect(onMap("manhole", manhole, "ky")).toBe("К-12 / 741,20 / 738,65");
    expect(onMap("manhole", manhole, "en")).toBe("К-12 / 741.20 / 738.65");
  });

  test("names come in the reader's language, else in another one", () => {
    const school = { name_ky: "№2 мектеп", name_ru: "Школа №2" };
    expect(onMap("facility", school, "ru")).toBe("Школа №2");
    expect(onMap("facility", school, "en")).toBe("№2 мектеп");
  });

  test("lists and map word every layer alike, with everything known and with nothing", () => {
    for (const layer of layers.filter(({ symbology }) => symbology)) {
      const full: Record<string, string | number> = {};
      for (const [name, field] of Object.entries(layer.fields)) {
        if (field.kind === "choice") full[name] = Object.keys(field.values)[0] ?? "";
        if (field.kind === "number" || field.kind === "year") full[name] = 12.5;
        if (field.kind === "text") full[name] = "Ө-1";
      }
      for (const language of ["ky", "ru", "en"] as const) {
        expect(write(layer.id, full, language), layer.id).toBe(onMap(layer.id, full, language));
        const bare = onMap(layer.id, {}, language);
        expect(write(layer.id, {}, language), layer.id).toBe(bare === "" ? layer.title[language] : bare);
      }
    }
  });
});
