import { condition, depth, diameter, remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { staff } from "#layers/kit/roles.ts";

export const waterMain = defineLayer({
  id: "water_main",
  theme: "water",
  title: { ky: "Суу түтүгү", ru: "Водопровод", en: "Water main" },
  geometry: "LineString",
  fields: {
    diameter_mm: diameter,
    material: choice(
      {
        steel: { ky: "болот", ru: "сталь", en: "steel" },
        cast_iron: { ky: "чоюн", ru: "чугун", en: "cast iron" },
        asbestos_cement: { ky: "асбестцемент", ru: "асбестоцемент", en: "asbestos cement" },
        pe: { ky: "полиэтилен", ru: "полиэтилен", en: "polyethylene" },
      },
      {
        label: { ky: "Материалы", ru: "Материал", en: "Material" },
        tile: true,
        short: {
          steel: { ky: "бол.", ru: "ст.", en: "st." },
          cast_iron: { ky: "ч.", ru: "чуг.", en: "CI" },
          asbestos_cement: { ky: "ац", ru: "а/ц", en: "AC" },
          pe: { ky: "ПЭ", ru: "ПЭ", en: "PE" },
        },
      },
    ),
    service: choice(
      {
        trunk: { ky: "магистраль", ru: "магистраль", en: "trunk" },
        distribution: { ky: "бөлүштүрүүчү", ru: "распределительный", en: "distribution" },
      },
      { label: { ky: "Милдети", ru: "Роль", en: "Service" }, tile: true },
    ),
    depth_m: depth,
    condition,
    remark,
  },
  network: { name: "water", role: "link" },
  minZoom: 12,
  read: staff,
  edit: ["engineer", "admin"],
  label: "В1 {material}{diameter_mm} {built_year}",
  symbology: {
    color: palette.water,
    letter: { ky: "В1", ru: "В1", en: "В1" },
    width: {
      field: "diameter_mm",
      stops: [
        [50, 1.4],
        [150, 2.2],
        [400, 4.5],
      ],
      unknown: 1.8,
    },
    casing: true,
  },
});
