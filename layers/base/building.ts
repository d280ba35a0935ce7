import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, count, reference, text } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

export const building = defineLayer({
  id: "building",
  theme: "base",
  title: { ky: "Имарат", ru: "Здание", en: "Building" },
  geometry: "Polygon",
  fields: {
    street_id: reference({ label: { ky: "Көчөсү", ru: "Улица", en: "Street" }, layer: "street" }),
    house_number: text({
      label: { ky: "Үй номери", ru: "Номер дома", en: "House number" },
      maxLength: 12,
      tile: true,
    }),
    use: choice(
      {
        house: { ky: "жеке турак үй", ru: "индивидуальный жилой дом", en: "private house" },
        block: { ky: "көп батирлүү үй", ru: "многоквартирный дом", en: "block of flats" },
        industrial: { ky: "өндүрүш", ru: "производственное", en: "industrial" },
        trade_office: { ky: "соода, кеңсе", ru: "торговля, офис", en: "trade or office" },
        public: { ky: "коомдук", ru: "общественное", en: "public" },
        utility: { ky: "коммуналдык", ru: "коммунальное", en: "utility" },
      },
      { label: { ky: "Колдонулушу", ru: "Назначение", en: "Use" }, tile: true },
    ),
    storeys: count({ label: { ky: "Кабаты", ru: "Этажность", en: "Storeys" }, max: 60, tile: true }),
    flats: count({ label: { ky: "Батирлери", ru: "Квартир", en: "Flats" }, max: 2000 }),
    residents: count({
      label: { ky: "Катталган тургундары", ru: "Зарегистрированных жителей", en: "Registered residents" },
      max: 10000,
    }),
    residents_unregistered: count({
      label: {
        ky: "Катталбаган тургундары",
        ru: "Незарегистрированных жителей",
        en: "Unregistered residents",
      },
      max: 10000,
    }),
  },
  minZoom: 14,
  read: everyone,
  edit: ["planner", "clerk", "admin"],
  label: "{house_number}",
  search: ["code", "house_number"],
  symbology: {
    color: {
      field: "use",
      values: {
        house: { light: "#e4ddd3", dark: "#3a4149" },
        block: { light: "#dccbb8", dark: "#4a4a4d" },
        industrial: { light: "#d3cbd0", dark: "#41404a" },
        trade_office: { light: "#ead2c6", dark: "#514540" },
        public: { light: "#e8c9c4", dark: "#564347" },
        utility: { light: "#cfd3da", dark: "#3c4350" },
      },
      unknown: { light: "#e4ddd3", dark: "#3a4149" },
    },
    outline: { light: "#b3a799", dark: "#59626c" },
    width: 0.7,
  },
});
