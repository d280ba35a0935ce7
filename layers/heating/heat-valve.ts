import { diameter, remark, valveFields } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { staff } from "#layers/kit/roles.ts";

export const heatValve = defineLayer({
  id: "heat_valve",
  theme: "heating",
  title: { ky: "Жылуулук тармагынын жапкычы", ru: "Задвижка тепловой сети", en: "Heat valve" },
  geometry: "Point",
  fields: {
    kind: choice(
      {
        gate: { ky: "жапкыч (задвижка)", ru: "задвижка", en: "gate valve" },
        ball: { ky: "шар кран", ru: "шаровой кран", en: "ball valve" },
        butterfly: { ky: "айланма жапкыч", ru: "дисковый затвор", en: "butterfly valve" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, tile: true },
    ),
    line: choice(
      {
        supply: { ky: "берүү түтүгүндө", ru: "на подаче", en: "supply" },
        return: { ky: "кайтуу түтүгүндө", ru: "на обратке", en: "return" },
        both: { ky: "экөөндө тең", ru: "на обеих", en: "both" },
      },
      {
        label: { ky: "Кайсы түтүктө", ru: "На какой трубе", en: "On which pipe" },
        required: true,
        tile: true,
      },
    ),
    diameter_mm: diameter,
    ...valveFields,
    remark,
  },
  network: { name: "heat", role: "fitting" },
  minZoom: 16,
  labelMinZoom: 18,
  read: staff,
  edit: ["crew", "dispatcher", "engineer", "admin"],
  symbology: { color: palette.heat, marker: "valve", size: 4 },
});
