import { streetReference } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { boolean, choice, date, reference, text } from "#layers/kit/field.ts";
import { staff } from "#layers/kit/roles.ts";

/**
 * A permit to open the ground, from the request to the accepted restoration of the surface. What lies there as it was
 * known at the request, the owners' signatures and the steps stand behind the row in tables of their own.
 */
export const digPermit = defineLayer({
  id: "dig_permit",
  theme: "operations",
  title: { ky: "Жер казууга ордер", ru: "Ордер на земляные работы", en: "Dig permit" },
  geometry: "Polygon",
  fields: {
    state: choice(
      {
        requested: { ky: "суралган", ru: "запрошен", en: "requested" },
        issued: { ky: "берилген", ru: "выдан", en: "issued" },
        opened: { ky: "жер казылды", ru: "вскрыто", en: "ground opened" },
        restored: { ky: "төшөмө калыбына келтирилди", ru: "покрытие восстановлено", en: "surface restored" },
        accepted: {
          ky: "калыбына келтирүү кабыл алынды",
          ru: "восстановление принято",
          en: "restoration accepted",
        },
        refused: { ky: "четке кагылды", ru: "отказано", en: "refused" },
        cancelled: { ky: "жокко чыгарылды", ru: "отменён", en: "cancelled" },
      },
      { label: { ky: "Ордердин абалы", ru: "Состояние ордера", en: "State" }, required: true, tile: true },
    ),
    street_id: streetReference,
    applicant_id: reference({
      label: { ky: "Казуучу уюм", ru: "Организация-заявитель", en: "Applying organisation" },
      layer: "organisation",
    }),
    applicant: text({
      label: {
        ky: "Казуучу (уюм тизмеде жок болсо)",
        ru: "Заявитель (не из списка)",
        en: "Applicant not listed",
      },
    }),
    reason: text({
      label: { ky: "Эмне үчүн казылат", ru: "Зачем вскрывают", en: "Why it is opened" },
      maxLength: 2000,
      multiline: true,
      required: true,
    }),
    emergency: boolean({
      label: { ky: "Авариялык", ru: "Аварийный", en: "Emergency" },
      required: true,
      tile: true,
    }),
    requested_on: date({
      label: { ky: "Суралган күнү", ru: "Запрошен", en: "Requested on" },
      required: true,
    }),
    starts_on: date({
      label: { ky: "Иштердин башталышы", ru: "Начало работ", en: "Works from" },
      required: true,
    }),
    ends_on: date({ label: { ky: "Иштердин бүтүшү", ru: "Конец работ", en: "Works until" }, required: true }),
    restoration_due_on: date({
      label: { ky: "Төшөмөнү калыбына келтирүү мөөнөтү", ru: "Срок восстановления", en: "Restoration due" },
    }),
    issued_on: date({ label: { ky: "Берилген күнү", ru: "Выдан", en: "Issued on" } }),
    opened_on: date({ label: { ky: "Казылган күнү", ru: "Вскрыто", en: "Opened on" } }),
    restored_on: date({ label: { ky: "Калыбына келтирилген күнү", ru: "Восстановлено", en: "Restored on" } }),
    accepted_on: date({ label: { ky: "Кабыл алынган күнү", ru: "Принято", en: "Accepted on" } }),
  },
  minZoom: 12,
  labelMinZoom: 15,
  read: staff,
  edit: ["crew", "dispatcher", "engineer", "planner", "clerk", "admin"],
  keptBy: "dig-permits",
  label: "{code}",
  search: ["code", "applicant", "reason"],
  symbology: {
    color: {
      field: "state",
      values: {
        requested: { light: "#8a5a00", dark: "#ffca66" },
        issued: { light: "#1d5fa8", dark: "#8ec5ff" },
        opened: { light: "#b3261e", dark: "#ff8a80" },
        restored: { light: "#6a3fa0", dark: "#cbb0ff" },
        accepted: { light: "#2f7d3b", dark: "#8fd694" },
        refused: { light: "#5b6470", dark: "#b6bfca" },
        cancelled: { light: "#5b6470", dark: "#b6bfca" },
      },
      unknown: { light: "#6b7078", dark: "#aab1ba" },
    },
    letter: {
      field: "state",
      values: {
        requested: { ky: "?", ru: "?", en: "?" },
        issued: { ky: "Р", ru: "Р", en: "P" },
        opened: { ky: "К", ru: "В", en: "O" },
        restored: { ky: "Т", ru: "П", en: "R" },
        accepted: { ky: "✓", ru: "✓", en: "✓" },
        refused: { ky: "×", ru: "×", en: "×" },
        cancelled: { ky: "×", ru: "×", en: "×" },
      },
      unknown: { ky: "?", ru: "?", en: "?" },
    },
    opacity: 0.3,
    pattern: {
      field: "state",
      values: {
        requested: "dots",
        issued: "hatch",
        opened: "cross",
        restored: "hatch",
        accepted: "none",
        refused: "none",
        cancelled: "none",
      },
      unknown: "none",
    },
    width: 2,
  },
});
