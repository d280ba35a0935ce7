import { streetWorks } from "#layers/council/street-works.ts";
import { confidence, remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { boolean, choice, rate, text, year } from "#layers/kit/field.ts";
import { staff } from "#layers/kit/roles.ts";

export const unitPrice = defineLayer({
  id: "unit_price",
  theme: "registers",
  title: { ky: "Иштин баасы", ru: "Единичная расценка", en: "Unit price" },
  geometry: "none",
  fields: {
    work: choice(streetWorks, { label: { ky: "Иштин түрү", ru: "Вид работ", en: "Work" }, required: true }),
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
    renews_surface: boolean({
      label: { ky: "Төшөмө жаңырат", ru: "Обновляется покрытие", en: "Surface renewed" },
      help: {
        ky: "Андан кийин көчөнү казууга чек коюлат",
        ru: "После такой работы вскрывать улицу ограничено",
        en: "Opening the street is restricted afterwards",
      },
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
