import { condition, depth, elevation, remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { boolean, choice, date } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { staff } from "#layers/kit/roles.ts";

export const heatChamber = defineLayer({
  id: "heat_chamber",
  theme: "heating",
  title: { ky: "Жылуулук камерасы", ru: "Тепловая камера", en: "Heat chamber" },
  geometry: "Point",
  fields: {
    material: choice(
      {
        precast_concrete: { ky: "темир-бетон", ru: "железобетон", en: "precast concrete" },
        brick: { ky: "кыш", ru: "кирпич", en: "brick" },
      },
      { label: { ky: "Материалы", ru: "Материал", en: "Material" } },
    ),
    elevation_m: elevation,
    depth_m: depth,
    drained: boolean({ label: { ky: "Суу чыгаруусу бар", ru: "Есть водовыпуск", en: "Drained" } }),
    flooded_on: date({
      label: { ky: "Акыркы жолу суу баскан күнү", ru: "Последнее затопление", en: "Last found flooded" },
    }),
    condition,
    remark,
  },
  network: { name: "heat", role: "node" },
  minZoom: 15,
  read: staff,
  edit: ["crew", "engineer", "admin"],
  label: "ТК {code}",
  symbology: { color: palette.heat, marker: "square", size: 5 },
});
