import { owner } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, count, number } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

export const street = defineLayer({
  id: "street",
  theme: "base",
  title: { ky: "Көчө", ru: "Улица", en: "Street" },
  description: {
    ky: "Көчөнүн огу; жол төшөмөсү «Жол бөлүгү» катмарында",
    ru: "Ось улицы; покрытие — в слое «Участок дороги»",
    en: "The street's centreline; its pavement is in the layer Road section",
  },
  geometry: "LineString",
  fields: {
    class: choice(
      {
        highway: { ky: "автожол", ru: "автодорога", en: "highway" },
        collector: { ky: "негизги көчө", ru: "магистральная улица", en: "collector" },
        local: { ky: "жергиликтүү көчө", ru: "улица местного значения", en: "local street" },
      },
      { label: { ky: "Классы", ru: "Категория", en: "Class" }, required: true, tile: true },
    ),
    surface: choice(
      {
        asphalt: { ky: "асфальт", ru: "асфальт", en: "asphalt" },
        gravel: { ky: "шагыл", ru: "гравий", en: "gravel" },
        earth: { ky: "топурак жол", ru: "грунт", en: "earth" },
      },
      { label: { ky: "Негизги төшөмөсү", ru: "Основное покрытие", en: "Main surface" }, tile: true },
    ),
    width_m: number({
      label: { ky: "Унаа жүрүүчү бөлүгүнүн туурасы", ru: "Ширина проезжей части", en: "Carriageway width" },
      unit: "m",
      decimals: 1,
      min: 1,
      max: 60,
      tile: true,
    }),
    right_of_way_m: number({
      label: { ky: "Кызыл сызыктар арасы", ru: "Ширина в красных линиях", en: "Width between red lines" },
      unit: "m",
      decimals: 1,
      min: 1,
      max: 150,
    }),
    lanes: count({ label: { ky: "Тилкелери", ru: "Полос движения", en: "Lanes" }, max: 12 }),
    owner_id: owner,
  },
  named: true,
  minZoom: 11,
  read: everyone,
  edit: ["planner", "clerk", "admin"],
  symbology: {
    color: {
      field: "class",
      values: {
        highway: { light: "#f3dfb4", dark: "#6a5d3f" },
        collector: { light: "#fdf6e3", dark: "#4d5159" },
        local: { light: "#ffffff", dark: "#3a4049" },
      },
      unknown: { light: "#ffffff", dark: "#3a4049" },
    },
    width: {
      field: "width_m",
      stops: [
        [4, 4],
        [9, 7],
        [14, 10],
      ],
      unknown: 4.5,
    },
    casing: true,
  },
});
