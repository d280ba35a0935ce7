import { streetReference } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, date, number, reference } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

export const tree = defineLayer({
  id: "tree",
  theme: "greening",
  title: { ky: "Дарак", ru: "Дерево", en: "Tree" },
  geometry: "Point",
  fields: {
    species_id: reference({ label: { ky: "Түрү", ru: "Порода", en: "Species" }, layer: "species" }),
    dbh_cm: number({
      label: { ky: "Сөңгөгүнүн диаметри", ru: "Диаметр ствола", en: "Trunk diameter" },
      help: { ky: "1,3 м бийиктикте", ru: "На высоте 1,3 м", en: "At 1.3 m above the ground" },
      unit: "cm",
      decimals: 0,
      min: 1,
      max: 400,
      tile: true,
    }),
    height_m: number({
      label: { ky: "Бийиктиги", ru: "Высота", en: "Height" },
      unit: "m",
      decimals: 1,
      min: 0.1,
      max: 60,
    }),
    crown_m: number({
      label: { ky: "Бутагынын туурасы", ru: "Диаметр кроны", en: "Crown spread" },
      unit: "m",
      decimals: 1,
      min: 0,
      max: 40,
      tile: true,
    }),
    health: choice(
      {
        healthy: { ky: "соо", ru: "здоровое", en: "healthy" },
        pest: { ky: "зыянкечтер бар", ru: "поражено вредителями", en: "attacked by pests" },
        weakened: { ky: "алсыз", ru: "ослабленное", en: "weakened" },
        dead: { ky: "куураган", ru: "сухостой", en: "dead" },
        stump: { ky: "дүмүр", ru: "пень", en: "stump" },
      },
      { label: { ky: "Ден соолугу", ru: "Жизненное состояние", en: "Health" }, tile: true },
    ),
    inspected_on: date({ label: { ky: "Кароо күнү", ru: "Осмотрено", en: "Inspected on" } }),
    street_id: streetReference,
    green_area_id: reference({
      label: { ky: "Жашыл аймагы", ru: "Зелёная зона", en: "Green area" },
      layer: "green_area",
    }),
  },
  minZoom: 15.5,
  labelMinZoom: 19,
  read: everyone,
  edit: ["crew", "engineer", "planner", "quarter_head", "admin"],
  symbology: {
    color: {
      field: "health",
      values: { healthy: "#3f8f4f", pest: "#c2541f", weakened: "#b8962e", dead: "#7a6a58", stump: "#5d4a3a" },
      unknown: "#7fa886",
    },
    marker: {
      field: "health",
      values: { healthy: "circle", pest: "diamond", weakened: "triangle", dead: "cross", stump: "ring" },
      unknown: "circle",
    },
    size: {
      field: "crown_m",
      stops: [
        [1, 1.6],
        [5, 2.6],
        [12, 4.4],
      ],
      unknown: 2.4,
    },
    opacity: 0.9,
  },
});
