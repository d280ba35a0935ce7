import { depth, elevation, remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { staff } from "#layers/kit/roles.ts";

export const heatJunction = defineLayer({
  id: "heat_junction",
  theme: "heating",
  title: { ky: "Жылуулук тармагынын түйүнү", ru: "Узел тепловой сети", en: "Heat junction" },
  geometry: "Point",
  fields: {
    kind: choice(
      {
        branch: { ky: "бутактануу", ru: "ответвление", en: "branch" },
        compensator: { ky: "компенсатор", ru: "компенсатор", en: "expansion joint" },
        fixed_support: { ky: "кыймылсыз таяныч", ru: "неподвижная опора", en: "fixed support" },
        drain: { ky: "суу түшүргүч", ru: "дренаж (спускник)", en: "drain" },
        air_vent: { ky: "аба чыгаргыч", ru: "воздушник", en: "air vent" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, tile: true },
    ),
    elevation_m: elevation,
    depth_m: depth,
    remark,
  },
  network: { name: "heat", role: "node" },
  minZoom: 16,
  labelMinZoom: 18.5,
  read: staff,
  edit: ["engineer", "admin"],
  symbology: {
    color: palette.heat,
    marker: {
      field: "kind",
      values: {
        branch: "circle",
        compensator: "diamond",
        fixed_support: "cross",
        drain: "triangle",
        air_vent: "ring",
      },
      unknown: "circle",
    },
    size: 3,
  },
});
