import { coverLevel, depth, invertLevel, remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { everyone } from "#layers/kit/roles.ts";

export const drainageNode = defineLayer({
  id: "drainage_node",
  theme: "drainage",
  title: { ky: "Арык жана дренаж түйүнү", ru: "Узел арычной и дренажной сети", en: "Drainage node" },
  geometry: "Point",
  fields: {
    kind: choice(
      {
        junction: { ky: "кошулуу", ru: "соединение", en: "junction" },
        intake: { ky: "суу алуу", ru: "водозабор", en: "intake" },
        gate: { ky: "суу бөлгүч шлюз", ru: "шлюз (вододелитель)", en: "sluice gate" },
        inlet: { ky: "суу кабыл алгыч", ru: "дождеприёмник", en: "storm inlet" },
        manhole: { ky: "дренаж кудугу", ru: "дренажный колодец", en: "drain manhole" },
        outlet: { ky: "сууну чыгаруу", ru: "сброс", en: "outlet" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, tile: true },
    ),
    cover_level_m: coverLevel,
    invert_level_m: invertLevel,
    depth_m: depth,
    gate_state: choice(
      {
        working: { ky: "иштейт", ru: "исправен", en: "working" },
        jammed: { ky: "тыгылып калган", ru: "заклинен", en: "jammed" },
        missing: { ky: "калканы жок", ru: "щита нет", en: "gate missing" },
      },
      { label: { ky: "Шлюздун абалы", ru: "Состояние шлюза", en: "State of gate" } },
    ),
    remark,
  },
  network: { name: "drainage", role: "node" },
  minZoom: 16,
  labelMinZoom: 18.5,
  read: everyone,
  edit: ["engineer", "admin"],
  symbology: {
    color: palette.drainage,
    marker: {
      field: "kind",
      values: {
        junction: "circle",
        intake: "triangle",
        gate: "valve",
        inlet: "square",
        manhole: "ring",
        outlet: "diamond",
      },
      unknown: "circle",
    },
    size: 3.5,
  },
});
