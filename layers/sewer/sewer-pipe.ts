import { condition, diameter, invertLevels } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, number } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { staff } from "#layers/kit/roles.ts";

export const sewerPipe = defineLayer({
  id: "sewer_pipe",
  theme: "sewer",
  title: { ky: "Канализация түтүгү", ru: "Канализация", en: "Sewer" },
  geometry: "LineString",
  fields: {
    flow: choice(
      {
        gravity: { ky: "өз агымы менен", ru: "самотечная", en: "gravity" },
        pressure: { ky: "басым менен", ru: "напорная", en: "pressure" },
      },
      { label: { ky: "Агымы", ru: "Режим", en: "Flow" }, required: true, tile: true },
    ),
    diameter_mm: diameter,
    material: choice(
      {
        concrete: { ky: "темир-бетон", ru: "железобетон", en: "concrete" },
        ceramic: { ky: "керамика", ru: "керамика", en: "vitrified clay" },
        asbestos_cement: { ky: "асбестцемент", ru: "асбестоцемент", en: "asbestos cement" },
        cast_iron: { ky: "чоюн", ru: "чугун", en: "cast iron" },
        steel: { ky: "болот", ru: "сталь", en: "steel" },
        pe: { ky: "полиэтилен", ru: "полиэтилен", en: "polyethylene" },
        pvc: { ky: "ПВХ", ru: "ПВХ", en: "PVC" },
      },
      {
        label: { ky: "Материалы", ru: "Материал", en: "Material" },
        tile: true,
        short: {
          concrete: { ky: "т/б", ru: "ж/б", en: "conc." },
          ceramic: { ky: "кер.", ru: "кер.", en: "VC" },
          asbestos_cement: { ky: "ац", ru: "а/ц", en: "AC" },
          cast_iron: { ky: "ч.", ru: "чуг.", en: "CI" },
          steel: { ky: "бол.", ru: "ст.", en: "st." },
          pe: { ky: "ПЭ", ru: "ПЭ", en: "PE" },
        },
      },
    ),
    ...invertLevels,
    slope_permille: number({
      label: { ky: "Эңиштиги", ru: "Уклон", en: "Slope" },
      help: {
        ky: "Башынан аягына карай төмөндөсө оң",
        ru: "Положительный, если падает от начала к концу",
        en: "Positive when it falls from start to end",
      },
      unit: "permille",
      decimals: 1,
      min: -1000,
      max: 1000,
      tile: true,
    }),
    condition,
  },
  network: { name: "sewer", role: "link" },
  minZoom: 13,
  read: staff,
  edit: ["engineer", "admin"],
  label: "К1 {material}{diameter_mm} {built_year}",
  symbology: {
    color: palette.sewer,
    letter: {
      field: "flow",
      values: { gravity: { ky: "К1", ru: "К1", en: "К1" }, pressure: { ky: "К1Н", ru: "К1Н", en: "К1Н" } },
      unknown: { ky: "К1", ru: "К1", en: "К1" },
    },
    width: {
      field: "diameter_mm",
      stops: [
        [150, 1.6],
        [300, 2.6],
        [600, 4.5],
      ],
      unknown: 1.8,
    },
    casing: true,
  },
});
