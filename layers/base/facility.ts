import { buildingReference, owner, remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { boolean, choice, count } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

export const facility = defineLayer({
  id: "facility",
  theme: "base",
  title: { ky: "Социалдык объект", ru: "Социальный объект", en: "Public facility" },
  geometry: "Point",
  fields: {
    kind: choice(
      {
        school: { ky: "мектеп", ru: "школа", en: "school" },
        kindergarten: { ky: "бала бакча", ru: "детский сад", en: "kindergarten" },
        clinic: { ky: "саламаттык сактоо", ru: "здравоохранение", en: "clinic" },
        culture: { ky: "маданият", ru: "культура", en: "culture" },
        sport: { ky: "спорт", ru: "спорт", en: "sport" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, required: true, tile: true },
    ),
    capacity: count({
      label: { ky: "Сыйымдуулугу", ru: "Вместимость", en: "Capacity" },
      help: { ky: "Долбоор боюнча орундар", ru: "Мест по проекту", en: "Places it was designed for" },
      max: 50000,
      tile: true,
    }),
    enrolment: count({
      label: { ky: "Иш жүзүндөгү саны", ru: "Фактически", en: "Enrolment" },
      help: { ky: "Окуучулар же балдар", ru: "Учеников или детей", en: "Pupils or children" },
      max: 50000,
      tile: true,
    }),
    step_free: boolean({
      label: { ky: "Пандусу бар", ru: "Доступ без ступеней", en: "Step-free access" },
    }),
    building_id: buildingReference,
    owner_id: owner,
    remark,
  },
  named: true,
  minZoom: 14,
  read: everyone,
  edit: ["planner", "clerk", "admin"],
  symbology: {
    color: {
      field: "kind",
      values: {
        school: { light: "#9a5b8f", dark: "#c893bf" },
        kindergarten: { light: "#b0703a", dark: "#d9a878" },
        clinic: { light: "#b04a4a", dark: "#e08d8d" },
        culture: { light: "#5b6fa8", dark: "#9daedd" },
        sport: { light: "#5f8a45", dark: "#9cc585" },
      },
      unknown: { light: "#6b6b6b", dark: "#b0b0b0" },
    },
    marker: {
      field: "kind",
      values: {
        school: "square",
        kindergarten: "triangle",
        clinic: "cross",
        culture: "diamond",
        sport: "pentagon",
      },
      unknown: "circle",
    },
    size: 6,
  },
});
