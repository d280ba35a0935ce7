import { condition, depth, diameter, remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { staff } from "#layers/kit/roles.ts";

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
    laying: choice(
      {
        channel: { ky: "өтпөс каналда", ru: "в непроходном канале", en: "in a duct" },
        channel_less: { ky: "каналсыз", ru: "бесканальная", en: "directly buried" },
        overhead: { ky: "жер үстүндө", ru: "надземная", en: "overhead" },
        passable: { ky: "өтмө каналда", ru: "в проходном канале", en: "in a walkable duct" },
      },
      {
        label: { ky: "Төшөлүшү", ru: "Прокладка", en: "Laying" },
        tile: true,
        short: {
          channel: { ky: "кан.", ru: "кан.", en: "duct" },
          channel_less: { ky: "кансыз", ru: "бескан.", en: "buried" },
          overhead: { ky: "үст.", ru: "надз.", en: "overh." },
          passable: { ky: "өтмө", ru: "прох.", en: "walk." },
        },
      },
    ),
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
