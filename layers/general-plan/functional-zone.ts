import { defineLayer } from "#layers/kit/define-layer.ts";
import { boolean, choice, text } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";
import { normColors, screenColors } from "./zone-colors.ts";
import { zoneDescriptions } from "./zone-descriptions.ts";

export const functionalZone = defineLayer({
  id: "functional_zone",
  theme: "general_plan",
  title: { ky: "Функционалдык зона", ru: "Функциональная зона", en: "Functional zone" },
  geometry: "MultiPolygon",
  fields: {
    category: choice(
      {
        residential_low: { ky: "аз кабаттуу турак жай", ru: "малоэтажная жилая", en: "low-rise housing" },
        residential_multi: {
          ky: "көп кабаттуу турак жай",
          ru: "многоэтажная жилая",
          en: "multi-storey housing",
        },
        public_business: { ky: "коомдук-иш", ru: "общественно-деловая", en: "public and business" },
        education_health: {
          ky: "билим берүү жана саламаттык",
          ru: "образование и здравоохранение",
          en: "education and health",
        },
        industrial: { ky: "өндүрүш", ru: "производственная", en: "industrial" },
        rail: { ky: "темир жол", ru: "железнодорожная", en: "railway" },
        streets: {
          ky: "кызыл сызык ичиндеги көчөлөр",
          ru: "улицы в красных линиях",
          en: "streets within red lines",
        },
        public_green: {
          ky: "жалпы пайдалануудагы жашыл аймак",
          ru: "озеленение общего пользования",
          en: "public green",
        },
        sport: { ky: "спорт", ru: "спортивная", en: "sport" },
        protective_green: { ky: "коргоочу жашыл тилке", ru: "защитное озеленение", en: "protective green" },
        utility: { ky: "инженердик инфраструктура", ru: "инженерная инфраструктура", en: "utility" },
        water_corridor: {
          ky: "суу жана арык тилкеси",
          ru: "водные и арычные полосы",
          en: "water and aryk corridors",
        },
        free: { ky: "бош жер", ru: "свободная", en: "free land" },
      },
      {
        label: { ky: "Категориясы", ru: "Категория", en: "Category" },
        descriptions: zoneDescriptions,
        required: true,
        tile: true,
      },
    ),
    planned: boolean({
      label: { ky: "Пландалган", ru: "Проектируемая", en: "Planned" },
      help: {
        ky: "Азыркы колдонулушунан айырмаланса",
        ru: "Отличается от существующего использования",
        en: "Differs from the existing use",
      },
      required: true,
      tile: true,
    }),
    permitted_use: text({
      label: { ky: "Уруксат берилген колдонуу", ru: "Разрешённое использование", en: "Permitted use" },
      maxLength: 2000,
      multiline: true,
    }),
    remark: text({
      label: { ky: "Эскертүү", ru: "Примечание", en: "Remark" },
      maxLength: 2000,
      multiline: true,
    }),
  },
  variants: true,
  coverage: true,
  minZoom: 11,
  read: everyone,
  edit: ["planner", "admin"],
  search: ["code", "permitted_use"],
  symbology: {
    color: { field: "category", values: screenColors, unknown: "#e6e6e6" },
    normColor: { field: "category", values: normColors, unknown: "#e6e6e6" },
    letter: {
      field: "category",
      values: {
        residential_low: { ky: "Т1", ru: "Ж1", en: "R1" },
        residential_multi: { ky: "Т2", ru: "Ж2", en: "R2" },
        public_business: { ky: "К1", ru: "О1", en: "P1" },
        education_health: { ky: "К2", ru: "О2", en: "P2" },
        industrial: { ky: "Ө", ru: "П", en: "I" },
        rail: { ky: "ТЖ", ru: "ЖД", en: "RW" },
        streets: { ky: "КЧ", ru: "УЛ", en: "ST" },
        public_green: { ky: "Ж1", ru: "Р1", en: "G1" },
        sport: { ky: "С", ru: "С", en: "S" },
        protective_green: { ky: "Ж2", ru: "Р2", en: "G2" },
        utility: { ky: "И", ru: "И", en: "U" },
        water_corridor: { ky: "СУ", ru: "В", en: "W" },
        free: { ky: "Б", ru: "СВ", en: "F" },
      },
      unknown: { ky: "?", ru: "?", en: "?" },
    },
    opacity: 0.55,
    outline: { light: "#6b6b6b", dark: "#c9c9c9" },
    width: 0.8,
  },
});
