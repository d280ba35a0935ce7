import { owner } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { boolean, choice, text } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

export const investmentSite = defineLayer({
  id: "investment_site",
  theme: "general_plan",
  title: { ky: "Инвестициялык аянтча", ru: "Инвестиционная площадка", en: "Investment site" },
  geometry: "Polygon",
  fields: {
    kind: choice(
      {
        redevelopment: { ky: "кайра куруу", ru: "реконструкция", en: "redevelopment" },
        new_building: { ky: "жаңы курулуш", ru: "новое строительство", en: "new building" },
        partnership: {
          ky: "мамлекеттик-жеке өнөктөштүк",
          ru: "государственно-частное партнёрство",
          en: "public-private partnership",
        },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, required: true, tile: true },
    ),
    current_use: text({
      label: { ky: "Азыркы колдонулушу", ru: "Текущее использование", en: "Current use" },
      maxLength: 500,
    }),
    proposed_use: text({
      label: { ky: "Сунушталган колдонуу", ru: "Предлагаемое использование", en: "Proposed use" },
      maxLength: 500,
    }),
    water_available: boolean({
      label: { ky: "Суу түтүгү бар", ru: "Есть водопровод", en: "Water available" },
    }),
    sewer_available: boolean({
      label: { ky: "Канализация бар", ru: "Есть канализация", en: "Sewer available" },
    }),
    heat_available: boolean({
      label: { ky: "Жылуулук тармагы бар", ru: "Есть теплосеть", en: "Heat available" },
    }),
    power_available: boolean({
      label: { ky: "Электр кубаты бар", ru: "Есть электроснабжение", en: "Power available" },
    }),
    owner_id: owner,
  },
  named: true,
  variants: true,
  minZoom: 13,
  read: everyone,
  edit: ["planner", "admin"],
  search: ["code", "name_ky", "name_ru", "name_en", "proposed_use"],
  symbology: {
    color: "#8e44ad",
    letter: { ky: "ИА", ru: "ИП", en: "IS" },
    opacity: 0.18,
    outline: { light: "#7d3c98", dark: "#c39bd3" },
    pattern: {
      field: "kind",
      values: { redevelopment: "hatch", new_building: "dots", partnership: "cross" },
      unknown: "hatch",
    },
    width: 1.6,
  },
});
