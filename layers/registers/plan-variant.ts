import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, date, number, reference, text } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

export const planVariant = defineLayer({
  id: "plan_variant",
  theme: "registers",
  title: { ky: "Башкы пландын варианты", ru: "Вариант генплана", en: "Plan variant" },
  geometry: "none",
  fields: {
    parent_id: reference({
      label: { ky: "Кайсынысынан", ru: "Создан из", en: "Made from" },
      layer: "plan_variant",
    }),
    boundary_id: reference({
      label: { ky: "Шаардын чеги", ru: "Граница города", en: "City boundary" },
      layer: "city_boundary",
      required: true,
    }),
    state: choice(
      {
        existing: { ky: "азыркы колдонуу", ru: "существующее использование", en: "existing use" },
        draft: { ky: "долбоор (иштелип жатат)", ru: "черновик", en: "draft" },
        under_review: { ky: "каралууда", ru: "на рассмотрении", en: "under review" },
        adopted: { ky: "бекитилген", ru: "утверждён", en: "adopted" },
        superseded: { ky: "күчүн жоготкон", ru: "утратил силу", en: "superseded" },
      },
      { label: { ky: "Пландын абалы", ru: "Состояние плана", en: "State" }, required: true },
    ),
    adopted_on: date({ label: { ky: "Бекитилген күнү", ru: "Утверждён", en: "Adopted on" } }),
    decree: text({ label: { ky: "Чечими", ru: "Решение", en: "Decree" } }),
    forked_change: number({
      label: { ky: "Бөлүнгөн өзгөртүүсү", ru: "Ответвлён от изменения", en: "Forked at change" },
      decimals: 0,
      system: true,
    }),
  },
  titled: true,
  read: everyone,
  edit: ["planner", "admin"],
});
