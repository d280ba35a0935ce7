import { defineLayer } from "#layers/kit/define-layer.ts";
import { boolean, choice, number, reference } from "#layers/kit/field.ts";

/** A layer that the program does not have. With its migration and a line in the registry it is all that a layer takes. */
export const busStop = defineLayer({
  id: "bus_stop",
  theme: "roads",
  title: { ky: "Аялдама", ru: "Остановка", en: "Bus stop" },
  geometry: "Point",
  named: true,
  fields: {
    kind: choice(
      {
        bus: { ky: "автобус", ru: "автобус", en: "bus" },
        minibus: { ky: "маршрутка", ru: "маршрутка", en: "minibus" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, required: true, tile: true },
    ),
    platform_m: number({
      label: { ky: "Аянтчасы", ru: "Посадочная площадка", en: "Platform" },
      unit: "m",
      decimals: 1,
      min: 0,
      max: 100,
    }),
    shelter: boolean({ label: { ky: "Бастырмасы", ru: "Навес", en: "Shelter" } }),
    street_id: reference({ label: { ky: "Көчөсү", ru: "Улица", en: "Street" }, layer: "street" }),
  },
  minZoom: 14,
  read: ["public"],
  edit: ["engineer", "admin"],
  label: "{name}",
  symbology: {
    color: { field: "kind", values: { bus: "#1673c8", minibus: "#f28c28" }, unknown: "#888888" },
    marker: { field: "kind", values: { bus: "square", minibus: "circle" }, unknown: "cross" },
    size: 6,
  },
});
