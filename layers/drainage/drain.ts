import { condition, depth, diameter, invertLevels } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { everyone } from "#layers/kit/roles.ts";

export const drain = defineLayer({
  id: "drain",
  theme: "drainage",
  title: { ky: "Жабык дренаж", ru: "Закрытый дренаж", en: "Closed drain" },
  geometry: "LineString",
  fields: {
    kind: choice(
      {
        groundwater: { ky: "жер астындагы суу үчүн", ru: "для грунтовых вод", en: "groundwater drain" },
        storm: { ky: "жаан суусу үчүн", ru: "ливневая канализация", en: "storm sewer" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, required: true, tile: true },
    ),
    diameter_mm: diameter,
    material: choice(
      {
        concrete: { ky: "темир-бетон", ru: "железобетон", en: "concrete" },
        asbestos_cement: { ky: "асбестцемент", ru: "асбестоцемент", en: "asbestos cement" },
        ceramic: { ky: "керамика", ru: "керамика", en: "vitrified clay" },
        pe: { ky: "полиэтилен", ru: "полиэтилен", en: "polyethylene" },
      },
      {
        label: { ky: "Материалы", ru: "Материал", en: "Material" },
        tile: true,
        short: {
          concrete: { ky: "т/б", ru: "ж/б", en: "conc." },
          asbestos_cement: { ky: "ац", ru: "а/ц", en: "AC" },
          ceramic: { ky: "кер.", ru: "кер.", en: "VC" },
          pe: { ky: "ПЭ", ru: "ПЭ", en: "PE" },
        },
      },
    ),
    depth_m: depth,
    ...invertLevels,
    condition,
  },
  network: { name: "drainage", role: "link" },
  minZoom: 13,
  read: everyone,
  edit: ["engineer", "admin"],
  label: "{material}{diameter_mm} {built_year}",
  symbology: {
    color: palette.drainage,
    letter: {
      field: "kind",
      values: { groundwater: { ky: "Др", ru: "Др", en: "Dr" }, storm: { ky: "К2", ru: "К2", en: "К2" } },
      unknown: { ky: "Др", ru: "Др", en: "Dr" },
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
    dash: [6, 2],
  },
});
