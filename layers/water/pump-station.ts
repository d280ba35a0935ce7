import { elevation, remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, count, number } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { staff } from "#layers/kit/roles.ts";

export const pumpStation = defineLayer({
  id: "pump_station",
  theme: "water",
  title: { ky: "Насос станциясы", ru: "Насосная станция", en: "Pumping station" },
  geometry: "Point",
  fields: {
    kind: choice(
      {
        first_lift: { ky: "биринчи көтөрүү", ru: "I подъёма", en: "first lift" },
        second_lift: { ky: "экинчи көтөрүү", ru: "II подъёма", en: "second lift" },
        booster: { ky: "басым көтөрүүчү", ru: "повысительная", en: "booster" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, tile: true },
    ),
    elevation_m: elevation,
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
      max: 500,
    }),
    power_kw: number({
      label: { ky: "Кубаты", ru: "Мощность", en: "Power" },
      unit: "kw",
      decimals: 1,
      min: 0,
      max: 10000,
    }),
    remark,
  },
  named: true,
  network: { name: "water", role: "node" },
  minZoom: 13,
  read: staff,
  edit: ["engineer", "admin"],
  symbology: { color: palette.water, marker: "square", size: 8 },
});
