import { owner, remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { boolean, choice, count, number } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

export const railway = defineLayer({
  id: "railway",
  theme: "base",
  title: { ky: "Темир жол", ru: "Железная дорога", en: "Railway" },
  geometry: "LineString",
  fields: {
    kind: choice(
      {
        main: { ky: "негизги жол", ru: "главный путь", en: "main line" },
        station: { ky: "станциялык жол", ru: "станционный путь", en: "station track" },
        siding: { ky: "кирме жол", ru: "подъездной путь", en: "industrial siding" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, tile: true },
    ),
    tracks: count({ label: { ky: "Жолдорунун саны", ru: "Число путей", en: "Tracks" }, max: 20 }),
    gauge_mm: number({
      label: { ky: "Изинин туурасы", ru: "Ширина колеи", en: "Gauge" },
      unit: "mm",
      decimals: 0,
      min: 600,
      max: 1700,
    }),
    electrified: boolean({ label: { ky: "Электрлештирилген", ru: "Электрифицирована", en: "Electrified" } }),
    owner_id: owner,
    remark,
  },
  named: true,
  minZoom: 11,
  read: everyone,
  edit: ["planner", "admin"],
  symbology: { color: { light: "#6f747b", dark: "#8e97a1" }, width: 2.4, casing: true, dash: [5, 2] },
});
