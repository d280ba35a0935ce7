import { depth, elevation } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
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
    elevation_m: elevation,
    depth_m: depth,
  },
  network: { name: "water", role: "node" },
  minZoom: 16,
  labelMinZoom: 18,
  read: staff,
  edit: ["engineer", "admin"],
  symbology: {
    color: palette.water,
    marker: {
      field: "kind",
      values: { junction: "circle", chamber: "ring", dead_end: "cross" },
      unknown: "circle",
    },
    size: 3,
  },
});
