import { confidence, customerClass, remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, rate, text } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

export const tariff = defineLayer({
  id: "tariff",
  theme: "registers",
  title: { ky: "Тариф", ru: "Тариф", en: "Tariff" },
  geometry: "none",
  fields: {
    service: choice(
      {
        water: { ky: "ичүүчү суу", ru: "питьевая вода", en: "drinking water" },
        sewer: { ky: "сууну кайруу", ru: "водоотведение", en: "sewerage" },
        heating: { ky: "жылытуу", ru: "отопление", en: "heating" },
        hot_water: { ky: "ысык суу", ru: "горячая вода", en: "hot water" },
        waste: { ky: "таштанды чыгаруу", ru: "вывоз мусора", en: "waste collection" },
      },
      { label: { ky: "Кызматы", ru: "Услуга", en: "Service" }, required: true },
    ),
    customer_class: customerClass,
    unit: choice(
      {
        m3: { ky: "1 м³ үчүн", ru: "за 1 м³", en: "per m³" },
        gcal: { ky: "1 Гкал үчүн", ru: "за 1 Гкал", en: "per Gcal" },
        person_month: { ky: "бир адамга, айына", ru: "с человека в месяц", en: "per person and month" },
        m2_month: { ky: "1 м² үчүн, айына", ru: "за 1 м² в месяц", en: "per m² and month" },
      },
      { label: { ky: "Өлчөм бирдиги", ru: "Единица", en: "Unit" }, required: true },
    ),
    rate_som_per_unit: rate({
      label: { ky: "Тариф", ru: "Ставка", en: "Rate" },
      unit: "som_per_unit",
      required: true,
    }),
    decree: text({ label: { ky: "Чечими", ru: "Решение", en: "Decree" } }),
    confidence,
    remark,
  },
  label: "{service}, {customer_class}",
  search: ["code", "decree"],
  read: everyone,
  edit: ["finance", "admin"],
});
