import { condition, streetReference, streetSide } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { boolean, choice, number } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

export const sidewalk = defineLayer({
  id: "sidewalk",
  theme: "roads",
  title: { ky: "Тротуар", ru: "Тротуар", en: "Sidewalk" },
  geometry: "LineString",
  fields: {
    street_id: streetReference,
    side: streetSide,
    width_m: number({
      label: { ky: "Туурасы", ru: "Ширина", en: "Width" },
      unit: "m",
      decimals: 1,
      min: 0.3,
      max: 20,
      tile: true,
    }),
    surface: choice(
      {
        asphalt: { ky: "асфальт", ru: "асфальт", en: "asphalt" },
        paving: { ky: "брусчатка", ru: "брусчатка", en: "paving" },
        concrete: { ky: "бетон", ru: "бетон", en: "concrete" },
        gravel: { ky: "шагыл", ru: "гравий", en: "gravel" },
        earth: { ky: "топурак", ru: "грунт", en: "earth" },
      },
      { label: { ky: "Төшөмөсү", ru: "Покрытие", en: "Surface" }, tile: true },
    ),
    kerb_ramps: boolean({ label: { ky: "Пандустары бар", ru: "Есть съезды с бордюра", en: "Kerb ramps" } }),
    tactile: boolean({
      label: { ky: "Тактилдик тилкеси бар", ru: "Есть тактильная плитка", en: "Tactile paving" },
    }),
    condition,
  },
  minZoom: 15,
  labelMinZoom: 19,
  read: everyone,
  edit: ["engineer", "planner", "admin"],
  label: "{surface} {width_m}",
  symbology: { color: { light: "#a7863f", dark: "#d1b372" }, width: 1.4, dash: [2, 1] },
});
