import { remark, responsible } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { reference, text, year } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

export const measure = defineLayer({
  id: "measure",
  theme: "registers",
  title: { ky: "Чара", ru: "Мероприятие", en: "Measure" },
  geometry: "none",
  fields: {
    programme_id: reference({
      label: { ky: "Программасы", ru: "Программа", en: "Programme" },
      layer: "programme",
      required: true,
    }),
    task: text({ label: { ky: "Маселеси", ru: "Задача", en: "Task" }, maxLength: 1000, multiline: true }),
    expected_result: text({
      label: { ky: "Күтүлүүчү натыйжа", ru: "Ожидаемый результат", en: "Expected result" },
      maxLength: 2000,
      multiline: true,
    }),
    responsible_id: responsible,
    funding_source_id: reference({
      label: { ky: "Каржылоо булагы", ru: "Источник финансирования", en: "Funding source" },
      layer: "funding_source",
    }),
    start_year: year({ label: { ky: "Башталган жылы", ru: "Начало", en: "First year" } }),
    end_year: year({ label: { ky: "Бүтүүчү жылы", ru: "Окончание", en: "Last year" } }),
    remark,
  },
  titled: true,
  read: everyone,
  edit: ["finance", "planner", "admin"],
});
