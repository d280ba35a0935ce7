import { irrigation, streetReference } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { boolean, choice, number, reference } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

export const plantingSite = defineLayer({
  id: "planting_site",
  theme: "greening",
  title: { ky: "Көчөт отургузуу орду", ru: "Посадочное место", en: "Planting site" },
  geometry: "Point",
  fields: {
    kind: choice(
      {
        empty_pit: { ky: "бош чуңкур", ru: "пустая лунка", en: "empty pit" },
        stump: { ky: "дүмүр орду", ru: "место пня", en: "place of a stump" },
        new_place: { ky: "жаңы орун", ru: "новое место", en: "new place" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, tile: true },
    ),
    species_id: reference({
      label: { ky: "Сунушталган түрү", ru: "Рекомендуемая порода", en: "Proposed species" },
      layer: "species",
    }),
    strip_width_m: number({
      label: { ky: "Тилкенин туурасы", ru: "Ширина полосы", en: "Strip width" },
      unit: "m",
      decimals: 1,
      min: 0,
      max: 100,
    }),
    overhead_line: boolean({
      label: { ky: "Үстүндө зым бар", ru: "Есть провода над местом", en: "Wires overhead" },
    }),
    network_distance_m: number({
      label: {
        ky: "Жакынкы тармакка чейин",
        ru: "До ближайшей сети",
        en: "Distance to the nearest pipe or cable",
      },
      unit: "m",
      decimals: 1,
      min: 0,
      max: 200,
    }),
    irrigation,
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
    color: { light: "#5b7f3a", dark: "#9fc77a" },
    marker: {
      field: "kind",
      values: { empty_pit: "ring", stump: "cross", new_place: "diamond" },
      unknown: "ring",
    },
    size: 2.6,
  },
});
