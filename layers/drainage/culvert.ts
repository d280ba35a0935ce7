import { condition, diameter, invertLevels } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, count, number } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { everyone } from "#layers/kit/roles.ts";

export const culvert = defineLayer({
  id: "culvert",
  theme: "drainage",
  title: { ky: "Жол астындагы суу өткөргүч", ru: "Водопропускная труба", en: "Culvert" },
  geometry: "LineString",
  fields: {
    diameter_mm: diameter,
    barrels: count({ label: { ky: "Түтүктөрүнүн саны", ru: "Число очков", en: "Barrels" }, max: 10 }),
    material: choice(
      {
        concrete: { ky: "темир-бетон", ru: "железобетон", en: "concrete" },
        steel: { ky: "болот", ru: "сталь", en: "steel" },
        asbestos_cement: { ky: "асбестцемент", ru: "асбестоцемент", en: "asbestos cement" },
        plastic: { ky: "пластик", ru: "пластик", en: "plastic" },
      },
      { label: { ky: "Материалы", ru: "Материал", en: "Material" }, tile: true },
    ),
    ...invertLevels,
    blocked_percent: number({
      label: { ky: "Тыгылганы", ru: "Засорено", en: "Blocked" },
      unit: "percent",
      decimals: 0,
      min: 0,
      max: 100,
      tile: true,
    }),
    condition,
  },
  network: { name: "drainage", role: "link" },
  minZoom: 15,
  read: everyone,
  edit: ["engineer", "quarter_head", "admin"],
  label: "{material} {diameter_mm}",
  symbology: {
    color: palette.drainage,
    letter: { ky: "СӨ", ru: "ВТ", en: "CV" },
    width: {
      field: "diameter_mm",
      stops: [
        [300, 2.4],
        [1000, 4.5],
      ],
      unknown: 2.6,
    },
    casing: true,
    dash: [2, 1],
  },
});
