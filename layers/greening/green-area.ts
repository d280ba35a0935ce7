import { irrigation, owner, remark, responsible } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, number } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

export const greenArea = defineLayer({
  id: "green_area",
  theme: "greening",
  title: { ky: "Жашыл аймак", ru: "Зелёная зона", en: "Green area" },
  geometry: "Polygon",
  fields: {
    kind: choice(
      {
        park: { ky: "парк", ru: "парк", en: "park" },
        garden: { ky: "сквер", ru: "сквер", en: "public garden" },
        boulevard: { ky: "бульвар", ru: "бульвар", en: "boulevard" },
        lawn: { ky: "газон", ru: "газон", en: "lawn" },
        flower_bed: { ky: "гүлзар", ru: "цветник", en: "flower bed" },
        courtyard: { ky: "короо ичи", ru: "дворовое озеленение", en: "courtyard" },
        protective: { ky: "коргоочу тилке", ru: "защитная полоса", en: "protective belt" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, required: true, tile: true },
    ),
    access: choice(
      {
        public: { ky: "жалпыга ачык", ru: "общего пользования", en: "open to all" },
        restricted: { ky: "чектелген", ru: "ограниченного пользования", en: "restricted" },
      },
      { label: { ky: "Кирүү", ru: "Доступ", en: "Access" }, tile: true },
    ),
    irrigation,
    planted_percent: number({
      label: { ky: "Көчөт отургузулган үлүшү", ru: "Доля под посадками", en: "Planted share" },
      unit: "percent",
      decimals: 0,
      min: 0,
      max: 100,
    }),
    owner_id: owner,
    responsible_id: responsible,
    remark,
  },
  named: true,
  minZoom: 12,
  read: everyone,
  edit: ["engineer", "planner", "admin"],
  symbology: {
    color: {
      field: "kind",
      values: {
        park: { light: "#bcdcb4", dark: "#2f4a36" },
        garden: { light: "#c6e2b8", dark: "#34503a" },
        boulevard: { light: "#cbe4c0", dark: "#35503c" },
        lawn: { light: "#dcedcf", dark: "#2d4333" },
        flower_bed: { light: "#ead9e2", dark: "#4b3a46" },
        courtyard: { light: "#dfebd6", dark: "#2c3f33" },
        protective: { light: "#a9cba7", dark: "#294534" },
      },
      unknown: { light: "#d3e6c9", dark: "#2f4536" },
    },
    pattern: {
      field: "kind",
      values: {
        park: "none",
        garden: "none",
        boulevard: "none",
        lawn: "none",
        flower_bed: "dots",
        courtyard: "none",
        protective: "hatch",
      },
      unknown: "none",
    },
    opacity: 0.85,
    outline: { light: "#7fae7b", dark: "#5d8663" },
    width: 0.8,
  },
});
