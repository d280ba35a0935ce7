import { coverLevel, invertLevel, remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { count, number } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { staff } from "#layers/kit/roles.ts";

export const liftStation = defineLayer({
  id: "lift_station",
  theme: "sewer",
  title: {
    ky: "Канализациялык насос станциясы",
    ru: "Канализационная насосная станция (КНС)",
    en: "Lift station",
  },
  geometry: "Point",
  fields: {
    cover_level_m: coverLevel,
    invert_level_m: invertLevel,
    pumps: count({ label: { ky: "Насостору", ru: "Насосов", en: "Pumps" }, max: 50 }),
    design_flow_m3_h: number({
      label: { ky: "Долбоордук чыгымы", ru: "Проектная подача", en: "Design flow" },
      unit: "m3_h",
      decimals: 1,
      min: 0,
      max: 20000,
    }),
    design_head_m: number({
      label: { ky: "Долбоордук басымы", ru: "Проектный напор", en: "Design head" },
      unit: "m",
      decimals: 1,
      min: 0,
      max: 200,
    }),
    power_kw: number({
      label: { ky: "Кубаты", ru: "Мощность", en: "Power" },
      unit: "kw",
      decimals: 1,
      min: 0,
      max: 10000,
    }),
    wet_well_volume_m3: number({
      label: { ky: "Кабыл алуучу резервуары", ru: "Объём приёмного резервуара", en: "Wet well volume" },
      unit: "m3",
      decimals: 1,
      min: 0,
      max: 10000,
    }),
    remark,
  },
  named: true,
  network: { name: "sewer", role: "node" },
  minZoom: 13,
  read: staff,
  edit: ["engineer", "admin"],
  symbology: { color: palette.sewer, marker: "square", size: 8 },
});
