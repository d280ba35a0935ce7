import { condition, coverLevel, depth, invertLevel } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { staff } from "#layers/kit/roles.ts";

export const manhole = defineLayer({
  id: "manhole",
  theme: "sewer",
  title: { ky: "Канализация кудугу", ru: "Канализационный колодец", en: "Manhole" },
  geometry: "Point",
  fields: {
    kind: choice(
      {
        inspection: { ky: "кароо кудугу", ru: "смотровой", en: "inspection" },
        turning: { ky: "бурулуу кудугу", ru: "поворотный", en: "turning" },
        junction: { ky: "кошулуу кудугу", ru: "узловой", en: "junction" },
        drop: { ky: "төмөндөтүүчү кудук", ru: "перепадной", en: "drop" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, tile: true },
    ),
    cover_level_m: coverLevel,
    invert_level_m: invertLevel,
    depth_m: depth,
    material: choice(
      {
        precast_concrete: { ky: "темир-бетон шакектер", ru: "железобетонные кольца", en: "precast concrete" },
        brick: { ky: "кыш", ru: "кирпич", en: "brick" },
        plastic: { ky: "пластик", ru: "пластик", en: "plastic" },
      },
      { label: { ky: "Материалы", ru: "Материал", en: "Material" } },
    ),
    cover_state: choice(
      {
        in_place: { ky: "ордунда", ru: "на месте", en: "in place" },
        damaged: { ky: "бузулган", ru: "повреждена", en: "damaged" },
        missing: { ky: "жок", ru: "отсутствует", en: "missing" },
        buried: { ky: "жабылып калган", ru: "под асфальтом или грунтом", en: "paved over or buried" },
      },
      { label: { ky: "Капкагы", ru: "Крышка люка", en: "Cover" }, tile: true },
    ),
    condition,
  },
  network: { name: "sewer", role: "node" },
  minZoom: 15,
  labelMinZoom: 17.5,
  read: staff,
  edit: ["crew", "engineer", "admin"],
  label: "{code} / {cover_level_m} / {invert_level_m}",
  symbology: {
    color: palette.sewer,
    marker: {
      field: "kind",
      values: { inspection: "ring", turning: "ring", junction: "circle", drop: "square" },
      unknown: "ring",
    },
    size: 4,
  },
});
