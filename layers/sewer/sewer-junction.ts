import { coverLevel, depth, invertLevel, remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { staff } from "#layers/kit/roles.ts";

export const sewerJunction = defineLayer({
  id: "sewer_junction",
  theme: "sewer",
  title: { ky: "Канализация түйүнү", ru: "Узел канализации", en: "Sewer junction" },
  description: {
    ky: "Кудуксуз кошулган жер",
    ru: "Соединение без колодца",
    en: "Where pipes join without a manhole",
  },
  geometry: "Point",
  fields: {
    kind: choice(
      {
        junction: { ky: "кошулуу", ru: "соединение", en: "junction" },
        building_outlet: { ky: "үйдөн чыгуу", ru: "выпуск из здания", en: "building outlet" },
        dead_end: { ky: "туюк уч", ru: "тупик", en: "dead end" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, tile: true },
    ),
    cover_level_m: coverLevel,
    invert_level_m: invertLevel,
    depth_m: depth,
    remark,
  },
  network: { name: "sewer", role: "node" },
  minZoom: 16,
  labelMinZoom: 18,
  read: staff,
  edit: ["engineer", "admin"],
  symbology: {
    color: palette.sewer,
    marker: {
      field: "kind",
      values: { junction: "circle", building_outlet: "square", dead_end: "cross" },
      unknown: "circle",
    },
    size: 3,
  },
});
