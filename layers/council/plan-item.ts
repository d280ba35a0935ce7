import { defineLayer } from "#layers/kit/define-layer.ts";
import { boolean, choice, date, number, reference, text, year } from "#layers/kit/field.ts";
import { staff } from "#layers/kit/roles.ts";
import { planAmounts } from "./plan-amounts.ts";
import { streetWorks } from "./street-works.ts";

const chainage = { unit: "m", decimals: 1, min: 0 } as const;

/**
 * A street, or a part of it, in the plan of a year: everything that is done there together. Works, shares of funding
 * sources, steps and files stand behind the row.
 */
export const planItem = defineLayer({
  id: "plan_item",
  theme: "street_plan",
  title: { ky: "Пландагы көчө", ru: "Улица в плане", en: "Street in the plan" },
  geometry: "LineString",
  fields: {
    street_id: reference({
      label: { ky: "Көчөсү", ru: "Улица", en: "Street" },
      layer: "street",
      required: true,
    }),
    plan_year: year({
      label: { ky: "Пландын жылы", ru: "Год плана", en: "Year of the plan" },
      required: true,
      tile: true,
    }),
    stage: choice(
      {
        proposed: { ky: "сунушталган", ru: "предложена", en: "proposed" },
        draft: { ky: "долбоордо (иштелип жатат)", ru: "в проекте плана", en: "in the draft plan" },
        approved: { ky: "бекитилген", ru: "утверждена", en: "approved" },
        adjusted: { ky: "такталган", ru: "уточнена", en: "adjusted" },
        tender: { ky: "тендерде", ru: "на тендере", en: "out to tender" },
        contracted: { ky: "келишим түзүлгөн", ru: "договор заключён", en: "contracted" },
        in_work: { ky: "аткарылып жатат", ru: "в работе", en: "in work" },
        accepted: { ky: "акт менен кабыл алынган", ru: "принята по акту", en: "accepted by act" },
        warranty: { ky: "кепилдикте", ru: "на гарантии", en: "under warranty" },
        withdrawn: { ky: "кайтарып алынган", ru: "отозвана", en: "withdrawn" },
      },
      { label: { ky: "Баскычы", ru: "Стадия", en: "Stage" }, required: true, tile: true },
    ),
    main_work: choice(streetWorks, {
      label: { ky: "Негизги иши", ru: "Основная работа", en: "Main work" },
      tile: true,
    }),
    reason: text({
      label: { ky: "Себеби", ru: "Обоснование", en: "Reason" },
      maxLength: 2000,
      multiline: true,
    }),
    from_chainage_m: number({
      label: { ky: "Башталышы (көчөнүн башынан)", ru: "Начало (от начала улицы)", en: "From (chainage)" },
      ...chainage,
    }),
    to_chainage_m: number({
      label: { ky: "Аягы (көчөнүн башынан)", ru: "Конец (от начала улицы)", en: "To (chainage)" },
      ...chainage,
    }),
    renews_surface: boolean({
      label: { ky: "Төшөмө жаңырат", ru: "Обновляется покрытие", en: "Surface renewed" },
      tile: true,
    }),
    opens_ground: boolean({
      label: { ky: "Жер казылат", ru: "Вскрывается грунт", en: "Ground opened" },
      tile: true,
    }),
    ...planAmounts,
    contractor: text({ label: { ky: "Подрядчы", ru: "Подрядчик", en: "Contractor" } }),
    contract_number: text({ label: { ky: "Келишим №", ru: "Договор №", en: "Contract no." } }),
    accepted_on: date({ label: { ky: "Кабыл алынган күнү", ru: "Принята", en: "Accepted on" } }),
    warranty_until: date({ label: { ky: "Кепилдик мөөнөтү", ru: "Гарантия до", en: "Warranty until" } }),
  },
  minZoom: 11,
  labelMinZoom: 14,
  read: staff,
  edit: ["engineer", "planner", "clerk", "finance", "admin"],
  keptBy: "street-plan",
  label: "{plan_year} {main_work}",
  search: ["code", "reason"],
  symbology: {
    color: {
      field: "main_work",
      values: {
        road: { light: "#4a4f57", dark: "#c3c9d1" },
        sidewalk: { light: "#9a6a1f", dark: "#e0b56c" },
        crossing: { light: "#b0427a", dark: "#f0a0c8" },
        lighting: { light: "#b86a00", dark: "#ffb454" },
        drainage: { light: "#2e8b84", dark: "#7fd4cc" },
        greening: { light: "#3b7d3a", dark: "#93d08f" },
        water: { light: "#1673c8", dark: "#7cbcf5" },
        sewer: { light: "#8a5a1c", dark: "#d3a565" },
        heating: { light: "#c62828", dark: "#ff8f8a" },
      },
      unknown: { light: "#6b7078", dark: "#aab1ba" },
    },
    letter: {
      field: "main_work",
      values: {
        road: { ky: "Ж", ru: "Д", en: "R" },
        sidewalk: { ky: "Тр", ru: "Тр", en: "F" },
        crossing: { ky: "Ө", ru: "П", en: "C" },
        lighting: { ky: "Жр", ru: "О", en: "L" },
        drainage: { ky: "А", ru: "А", en: "A" },
        greening: { ky: "Жш", ru: "З", en: "G" },
        water: { ky: "В1", ru: "В1", en: "W" },
        sewer: { ky: "К1", ru: "К1", en: "S" },
        heating: { ky: "Т1", ru: "Т1", en: "H" },
      },
      unknown: { ky: "?", ru: "?", en: "?" },
    },
    width: 6,
    opacity: 0.85,
    casing: true,
  },
});
