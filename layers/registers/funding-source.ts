import { remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { boolean, choice, reference, text } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

export const fundingSource = defineLayer({
  id: "funding_source",
  theme: "registers",
  title: { ky: "Каржылоо булагы", ru: "Источник финансирования", en: "Funding source" },
  geometry: "none",
  fields: {
    kind: choice(
      {
        city_budget: { ky: "шаардын бюджети", ru: "бюджет города", en: "city budget" },
        republican_budget: {
          ky: "республикалык бюджет",
          ru: "республиканский бюджет",
          en: "republican budget",
        },
        loan: { ky: "насыя", ru: "кредит", en: "loan" },
        grant: { ky: "грант", ru: "грант", en: "grant" },
        investor: { ky: "инвестордун каражаты", ru: "средства инвестора", en: "investor's money" },
        population: { ky: "калктын каражаты", ru: "средства населения", en: "residents' contribution" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, required: true },
    ),
    organisation_id: reference({
      label: { ky: "Каржылоочу", ru: "Кто финансирует", en: "Funder" },
      layer: "organisation",
    }),
    agreement: text({ label: { ky: "Келишим", ru: "Соглашение", en: "Agreement" } }),
    conditions: text({
      label: { ky: "Шарттары", ru: "Условия", en: "Conditions" },
      maxLength: 1000,
      multiline: true,
    }),
    repayable: boolean({ label: { ky: "Кайтарылат", ru: "Возвратный", en: "Repayable" } }),
    remark,
  },
  titled: true,
  read: everyone,
  edit: ["finance", "admin"],
});
