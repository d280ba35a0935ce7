import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, text } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

export const cityBoundary = defineLayer({
  id: "city_boundary",
  theme: "base",
  title: { ky: "Шаардын чеги", ru: "Граница города", en: "City boundary" },
  geometry: "MultiPolygon",
  fields: {
    decree: text({
      label: { ky: "Чечими", ru: "Решение", en: "Decree" },
      help: { ky: "Кайсы чечим менен бекитилген", ru: "Чем утверждена", en: "What established it" },
    }),
    rank: choice(
      {
        district: {
          ky: "райондук маанидеги шаар",
          ru: "город районного значения",
          en: "city of district rank",
        },
        region: { ky: "облустук маанидеги шаар", ru: "город областного значения", en: "city of oblast rank" },
        republic: {
          ky: "республикалык маанидеги шаар",
          ru: "город республиканского значения",
          en: "city of republican rank",
        },
      },
      { label: { ky: "Макамы", ru: "Статус города", en: "Rank" } },
    ),
  },
  named: true,
  minZoom: 8,
  read: everyone,
  edit: ["planner", "admin"],
  symbology: {
    color: { light: "#17202a", dark: "#e7ecf1" },
    opacity: 0,
    outline: { light: "#5d3a5b", dark: "#d7b4d5" },
    width: 2.5,
    dash: [4, 1.5, 1, 1.5],
  },
});
