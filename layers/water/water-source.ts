import { elevation } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, number, text } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { staff } from "#layers/kit/roles.ts";

export const waterSource = defineLayer({
  id: "water_source",
  theme: "water",
  title: { ky: "Суу булагы", ru: "Водозабор", en: "Water source" },
  geometry: "Point",
  fields: {
    kind: choice(
      {
        well: { ky: "скважина", ru: "скважина", en: "well" },
        spring: { ky: "булак", ru: "каптаж родника", en: "spring" },
        surface_intake: { ky: "жер үстүнөн суу алуу", ru: "поверхностный водозабор", en: "surface intake" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, required: true, tile: true },
    ),
    elevation_m: elevation,
    well_depth_m: number({
      label: { ky: "Скважинанын тереңдиги", ru: "Глубина скважины", en: "Well depth" },
      unit: "m",
      decimals: 1,
      min: 0,
      max: 1000,
    }),
    yield_l_s: number({
      label: { ky: "Дебити", ru: "Дебит", en: "Yield" },
      unit: "l_s",
      decimals: 1,
      min: 0,
      max: 1000,
      tile: true,
    }),
    static_depth_m: number({
      label: {
        ky: "Статикалык деңгээли, жерден",
        ru: "Статический уровень, от земли",
        en: "Static level below ground",
      },
      unit: "m",
      decimals: 1,
      min: -100,
      max: 500,
    }),
    dynamic_depth_m: number({
      label: {
        ky: "Динамикалык деңгээли, жерден",
        ru: "Динамический уровень, от земли",
        en: "Pumped level below ground",
      },
      unit: "m",
      decimals: 1,
      min: -100,
      max: 500,
    }),
    licence: text({ label: { ky: "Лицензиясы", ru: "Лицензия", en: "Licence" }, maxLength: 100 }),
  },
  network: { name: "water", role: "node" },
  minZoom: 13,
  read: staff,
  edit: ["engineer", "admin"],
  search: ["code", "licence"],
  symbology: {
    color: palette.water,
    marker: {
      field: "kind",
      values: { well: "triangle", spring: "diamond", surface_intake: "square" },
      unknown: "triangle",
    },
    size: 7,
  },
});
