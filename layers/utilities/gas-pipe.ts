import { depth, diameter } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { staff } from "#layers/kit/roles.ts";
import { ownerLetterFields } from "./owner-letter.ts";

export const gasPipe = defineLayer({
  id: "gas_pipe",
  theme: "utilities",
  title: { ky: "Газ түтүгү", ru: "Газопровод", en: "Gas pipe" },
  geometry: "LineString",
  fields: {
    pressure: choice(
      {
        low: { ky: "төмөн басым", ru: "низкого давления", en: "low pressure" },
        medium: { ky: "орто басым", ru: "среднего давления", en: "medium pressure" },
        high: { ky: "жогорку басым", ru: "высокого давления", en: "high pressure" },
      },
      { label: { ky: "Басымы", ru: "Давление", en: "Pressure" }, tile: true },
    ),
    diameter_mm: diameter,
    material: choice(
      {
        steel: { ky: "болот", ru: "сталь", en: "steel" },
        pe: { ky: "полиэтилен", ru: "полиэтилен", en: "polyethylene" },
      },
      {
        label: { ky: "Материалы", ru: "Материал", en: "Material" },
        tile: true,
        short: { steel: { ky: "бол.", ru: "ст.", en: "st." }, pe: { ky: "ПЭ", ru: "ПЭ", en: "PE" } },
      },
    ),
    laying: choice(
      {
        buried: { ky: "жер астында", ru: "подземная", en: "buried" },
        overhead: { ky: "жер үстүндө", ru: "надземная", en: "overhead" },
      },
      { label: { ky: "Төшөлүшү", ru: "Прокладка", en: "Laying" }, tile: true },
    ),
    depth_m: depth,
    ...ownerLetterFields,
  },
  minZoom: 13,
  read: staff,
  edit: ["engineer", "planner", "admin"],
  label: "{material}{diameter_mm} {built_year}",
  search: ["code", "owner_letter"],
  symbology: {
    color: palette.gas,
    letter: {
      field: "pressure",
      values: {
        low: { ky: "Г1", ru: "Г1", en: "Г1" },
        medium: { ky: "Г2", ru: "Г2", en: "Г2" },
        high: { ky: "Г3", ru: "Г3", en: "Г3" },
      },
      unknown: { ky: "Г", ru: "Г", en: "Г" },
    },
    width: {
      field: "diameter_mm",
      stops: [
        [50, 1.4],
        [150, 2.2],
        [400, 4],
      ],
      unknown: 1.6,
    },
    casing: true,
    dash: [10, 1.5],
  },
});
