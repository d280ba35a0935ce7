import { choice, number } from "#layers/kit/field.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { staff } from "#layers/kit/roles.ts";

export const waterJunction = defineLayer({
  id: "water_junction",
  theme: "water",
  title: { ky: "Суу түйүнү", ru: "Водопроводный узел", en: "Water junction" },
  geometry: "Point",
  fields: {
    kind: choice(
      {
        junction: { ky: "кошулуу", ru: "соединение", en: "junction" },
        chamber: { ky: "кудук", ru: "колодец", en: "chamber" },
        dead_end: { ky: "туюк уч", ru: "тупик", en: "dead end" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, tile: true },
    ),
    elevation_m: number({ label: { ky: "Бийиктиги", ru: "Отметка", en: "Elevation" }, unit: "m", decimals: 2, min: -500, max: 9000 }),
    depth_m: number({ label: { ky: "Тереңдиги", ru: "Глубина", en: "Depth" }, unit: "m", decimals: 2, min: 0, max: 30 }),
  },
  network: { name: "water", role: "node" },
  minZoom: 16,
  read: staff,
  edit: ["engineer", "admin"],
  symbology: { color: "#1673c8", marker: { field: "kind", values: { junction: "circle", chamber: "ring", dead_end: "cross" }, unknown: "circle" }, size: 3 },
});
