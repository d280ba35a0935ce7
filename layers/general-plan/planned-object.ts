import { remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, count, money, reference, text, year } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

export const plannedObject = defineLayer({
  id: "planned_object",
  theme: "general_plan",
  title: { ky: "Пландалган объект", ru: "Планируемый объект", en: "Planned object" },
  geometry: "Point",
  fields: {
    kind: choice(
      {
        education: { ky: "билим берүү", ru: "образование", en: "education" },
        health: { ky: "саламаттык сактоо", ru: "здравоохранение", en: "health" },
        culture_sport: { ky: "маданият жана спорт", ru: "культура и спорт", en: "culture and sport" },
        housing: { ky: "турак жай", ru: "жильё", en: "housing" },
        transport: { ky: "транспорт", ru: "транспорт", en: "transport" },
        utility: { ky: "инженердик инфраструктура", ru: "инженерная инфраструктура", en: "utility" },
        green: { ky: "жашылдандыруу", ru: "озеленение", en: "greening" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, required: true, tile: true },
    ),
    phase: choice(
      {
        first: { ky: "биринчи кезек", ru: "первая очередь", en: "first phase" },
        horizon: { ky: "эсептик мөөнөт", ru: "расчётный срок", en: "plan horizon" },
      },
      { label: { ky: "Кезеги", ru: "Очередь", en: "Phase" }, tile: true },
    ),
    completion_year: year({ label: { ky: "Бүтүүчү жылы", ru: "Год завершения", en: "Completion year" } }),
    capacity: count({ label: { ky: "Сыйымдуулугу", ru: "Вместимость", en: "Capacity" }, max: 100000 }),
    estimate_som: money({
      label: { ky: "Болжолдуу наркы", ru: "Ориентировочная стоимость", en: "Estimated cost" },
    }),
    measure_id: reference({ label: { ky: "Чарасы", ru: "Мероприятие", en: "Measure" }, layer: "measure" }),
    justification: text({
      label: { ky: "Негиздемеси", ru: "Обоснование", en: "Justification" },
      maxLength: 2000,
      multiline: true,
    }),
    remark,
  },
  named: true,
  variants: true,
  minZoom: 13,
  read: everyone,
  edit: ["planner", "admin"],
  symbology: {
    color: {
      field: "kind",
      values: {
        education: "#9a4f8d",
        health: "#b5403f",
        culture_sport: "#5a6fb0",
        housing: "#c2752a",
        transport: "#5d646d",
        utility: "#4c6a8f",
        green: "#3f8f4f",
      },
      unknown: "#6b6b6b",
    },
    marker: {
      field: "kind",
      values: {
        education: "square",
        health: "cross",
        culture_sport: "pentagon",
        housing: "diamond",
        transport: "triangle",
        utility: "ring",
        green: "circle",
      },
      unknown: "circle",
    },
    size: 7,
  },
});
