import { condition, depth, diameter, remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, number } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { staff } from "#layers/kit/roles.ts";
import { heatLaying } from "./heat-laying.ts";

export const heatPipe = defineLayer({
  id: "heat_pipe",
  theme: "heating",
  title: { ky: "Жылуулук түтүгү", ru: "Теплопровод", en: "Heat pipe" },
  description: {
    ky: "Бир сызык — берүү жана кайтуу түтүктөрү бар бир траншея",
    ru: "Одна линия — одна траншея с подающей и обратной трубами",
    en: "One line is one trench with the supply and the return pipe",
  },
  geometry: "LineString",
  fields: {
    diameter_mm: diameter,
    laying: heatLaying,
    insulation: choice(
      {
        mineral_wool: { ky: "минералдык кебез", ru: "минеральная вата", en: "mineral wool" },
        polyurethane: { ky: "пенополиуретан", ru: "пенополиуретан", en: "polyurethane foam" },
        foam_concrete: { ky: "көбүк бетон", ru: "армопенобетон", en: "foam concrete" },
        none: { ky: "жок", ru: "нет", en: "none" },
      },
      { label: { ky: "Жылуулоосу", ru: "Изоляция", en: "Insulation" }, tile: true },
    ),
    insulation_state: choice(
      {
        dry: { ky: "кургак", ru: "сухая", en: "dry" },
        wet: { ky: "нымдуу", ru: "увлажнённая", en: "wet" },
        damaged: { ky: "бузулган", ru: "разрушена", en: "damaged" },
      },
      { label: { ky: "Жылуулоонун абалы", ru: "Состояние изоляции", en: "State of insulation" } },
    ),
    insulation_mm: number({
      label: { ky: "Жылуулоонун калыңдыгы", ru: "Толщина изоляции", en: "Thickness of insulation" },
      unit: "mm",
      decimals: 0,
      min: 0,
      max: 500,
    }),
    casing_mm: number({
      label: {
        ky: "Кабыктын тышкы диаметри",
        ru: "Наружный диаметр оболочки",
        en: "Outer diameter of casing",
      },
      help: {
        ky: "Алдын ала жылууланган түтүктүкү. Белгилүү болсо, жылуулоонун калыңдыгынын ордуна алынат",
        ru: "Предизолированной трубы. Если известен, берётся вместо толщины изоляции",
        en: "Of a pre-insulated pipe. Where known, taken in place of the thickness of insulation",
      },
      unit: "mm",
      decimals: 0,
      min: 20,
      max: 2000,
    }),
    duct_width_mm: number({
      label: { ky: "Каналдын ичинин туурасы", ru: "Ширина канала внутри", en: "Inner width of duct" },
      unit: "mm",
      decimals: 0,
      min: 100,
      max: 5000,
    }),
    duct_height_mm: number({
      label: { ky: "Каналдын ичинин бийиктиги", ru: "Высота канала внутри", en: "Inner height of duct" },
      unit: "mm",
      decimals: 0,
      min: 100,
      max: 5000,
    }),
    depth_m: depth,
    condition,
    remark,
  },
  network: { name: "heat", role: "link" },
  minZoom: 13,
  read: staff,
  edit: ["engineer", "admin"],
  label: "Т1/Т2 2×{diameter_mm} {built_year}",
  symbology: {
    color: palette.heat,
    letter: { ky: "Т1/Т2", ru: "Т1/Т2", en: "Т1/Т2" },
    width: {
      field: "diameter_mm",
      stops: [
        [50, 1.8],
        [150, 3],
        [400, 5.5],
      ],
      unknown: 2.2,
    },
    casing: true,
  },
});
