import { responsible } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { text, year } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

export const programme = defineLayer({
  id: "programme",
  theme: "registers",
  title: { ky: "Максаттык программа", ru: "Целевая программа", en: "Programme" },
  geometry: "none",
  fields: {
    priority: text({
      label: { ky: "Артыкчылык багыты", ru: "Приоритетное направление", en: "Priority area" },
      maxLength: 300,
    }),
    goal: text({ label: { ky: "Максаты", ru: "Цель", en: "Goal" }, maxLength: 2000, multiline: true }),
    expected_result: text({
      label: { ky: "Күтүлүүчү натыйжа", ru: "Ожидаемый результат", en: "Expected result" },
      maxLength: 2000,
      multiline: true,
    }),
    responsible_id: responsible,
    start_year: year({ label: { ky: "Башталган жылы", ru: "Начало", en: "First year" } }),
    end_year: year({ label: { ky: "Бүтүүчү жылы", ru: "Окончание", en: "Last year" } }),
    decree: text({ label: { ky: "Чечими", ru: "Решение", en: "Decree" } }),
  },
  titled: true,
  read: everyone,
  edit: ["finance", "planner", "admin"],
});
