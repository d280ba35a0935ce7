import { depth, remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, count } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { staff } from "#layers/kit/roles.ts";
import { ownerLetterFields } from "./owner-letter.ts";

export const telecomLine = defineLayer({
  id: "telecom_line",
  theme: "utilities",
  title: { ky: "Байланыш линиясы", ru: "Линия связи", en: "Telecom line" },
  geometry: "LineString",
  fields: {
    medium: choice(
      {
        copper: { ky: "жез кабель", ru: "медный кабель", en: "copper" },
        fibre: { ky: "була-оптика", ru: "оптоволокно", en: "optical fibre" },
        coaxial: { ky: "коаксиалдык кабель", ru: "коаксиальный кабель", en: "coaxial" },
      },
      { label: { ky: "Кабели", ru: "Кабель", en: "Cable" }, tile: true },
    ),
    laying: choice(
      {
        duct: { ky: "кабель каналында", ru: "в кабельной канализации", en: "in a duct" },
        buried: { ky: "жер астында", ru: "в грунте", en: "buried" },
        overhead: { ky: "мамыларда", ru: "по опорам", en: "overhead" },
      },
      { label: { ky: "Төшөлүшү", ru: "Прокладка", en: "Laying" }, tile: true },
    ),
    ducts: count({ label: { ky: "Каналдары", ru: "Каналов", en: "Ducts" }, max: 48 }),
    depth_m: depth,
    ...ownerLetterFields,
    remark,
  },
  minZoom: 14,
  read: staff,
  edit: ["engineer", "planner", "admin"],
  label: "V {medium}",
  search: ["code", "owner_letter"],
  symbology: {
    color: palette.telecom,
    letter: { ky: "V", ru: "V", en: "V" },
    width: 1.2,
    casing: true,
    dash: [3, 1.5],
  },
});
