import { confidence, remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, rate, text, year } from "#layers/kit/field.ts";
import { staff } from "#layers/kit/roles.ts";

export const unitPrice = defineLayer({
  id: "unit_price",
  theme: "registers",
  title: { ky: "Иштин баасы", ru: "Единичная расценка", en: "Unit price" },
  geometry: "none",
  fields: {
    work: choice(
      {
        road: { ky: "жол оңдоо", ru: "ремонт дорог", en: "road repair" },
        sidewalk: { ky: "тротуар", ru: "тротуар", en: "sidewalk" },
        lighting: { ky: "жарыктандыруу", ru: "освещение", en: "lighting" },
        drainage: { ky: "арык жана дренаж", ru: "арыки и дренаж", en: "aryks and drains" },
        water: { ky: "суу түтүгү", ru: "водопровод", en: "water" },
        sewer: { ky: "канализация", ru: "канализация", en: "sewerage" },
        heating: { ky: "жылуулук тармагы", ru: "тепловая сеть", en: "heating" },
        greening: { ky: "жашылдандыруу", ru: "озеленение", en: "greening" },
      },
      { label: { ky: "Иштин түрү", ru: "Вид работ", en: "Work" }, required: true },
    ),
    unit: choice(
      {
        m: { ky: "1 м үчүн", ru: "за 1 м", en: "per m" },
        m2: { ky: "1 м² үчүн", ru: "за 1 м²", en: "per m²" },
        m3: { ky: "1 м³ үчүн", ru: "за 1 м³", en: "per m³" },
        piece: { ky: "даанасы үчүн", ru: "за штуку", en: "each" },
      },
      { label: { ky: "Өлчөм бирдиги", ru: "Единица", en: "Unit" }, required: true },
    ),
    price_som_per_unit: rate({
      label: { ky: "Баасы", ru: "Цена", en: "Price" },
      unit: "som_per_unit",
      required: true,
    }),
    price_year: year({ label: { ky: "Баалардын жылы", ru: "Год цен", en: "Prices of" } }),
    document: text({ label: { ky: "Документ", ru: "Документ", en: "Document" }, maxLength: 300 }),
    confidence,
    remark,
  },
  titled: true,
  read: staff,
  edit: ["finance", "engineer", "admin"],
});
