import { condition, owner, streetReference } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, count, number } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

export const roadSection = defineLayer({
  id: "road_section",
  theme: "roads",
  title: { ky: "Жол бөлүгү", ru: "Участок дороги", en: "Road section" },
  description: {
    ky: "Төшөмөсү жана туурасы бирдей жол бөлүгү",
    ru: "Часть улицы с одним покрытием и шириной",
    en: "Part of a street with one surface and width",
  },
  geometry: "LineString",
  fields: {
    street_id: streetReference,
    class: choice(
      {
        highway: { ky: "автожол", ru: "автодорога", en: "highway" },
        collector: { ky: "негизги көчө", ru: "магистральная улица", en: "collector" },
        local: { ky: "жергиликтүү көчө", ru: "улица местного значения", en: "local street" },
      },
      { label: { ky: "Классы", ru: "Категория", en: "Class" }, tile: true },
    ),
    surface: choice(
      {
        asphalt: { ky: "асфальт", ru: "асфальт", en: "asphalt" },
        gravel: { ky: "шагыл", ru: "гравий", en: "gravel" },
        earth: { ky: "топурак жол", ru: "грунт", en: "earth" },
      },
      { label: { ky: "Төшөмөсү", ru: "Покрытие", en: "Surface" }, tile: true },
    ),
    width_m: number({
      label: { ky: "Унаа жүрүүчү бөлүгүнүн туурасы", ru: "Ширина проезжей части", en: "Carriageway width" },
      unit: "m",
      decimals: 1,
      min: 1,
      max: 60,
      tile: true,
    }),
    lanes: count({ label: { ky: "Тилкелери", ru: "Полос движения", en: "Lanes" }, max: 12 }),
    condition,
    owner_id: owner,
  },
  minZoom: 13,
  read: everyone,
  edit: ["engineer", "planner", "admin"],
  label: "{surface} {width_m}",
  symbology: {
    color: {
      field: "surface",
      values: {
        asphalt: { light: "#6b7078", dark: "#aab1ba" },
        gravel: { light: "#b58a4a", dark: "#cfa768" },
        earth: { light: "#8a6a3c", dark: "#a98a5c" },
      },
      unknown: { light: "#9a9fa6", dark: "#7d858f" },
    },
    letter: {
      field: "surface",
      values: {
        asphalt: { ky: "а", ru: "а", en: "a" },
        gravel: { ky: "ш", ru: "гр", en: "gr" },
        earth: { ky: "т", ru: "з", en: "e" },
      },
      unknown: { ky: "?", ru: "?", en: "?" },
    },
    width: {
      field: "width_m",
      stops: [
        [4, 2],
        [9, 3.5],
        [14, 5],
      ],
      unknown: 2.2,
    },
    opacity: 0.9,
  },
});
