import { diameter, elevation, owner, remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { number } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { everyone } from "#layers/kit/roles.ts";

export const drainWell = defineLayer({
  id: "drain_well",
  theme: "drainage",
  title: { ky: "Суу төмөндөтүүчү скважина", ru: "Водопонижающая скважина", en: "Drain well" },
  description: {
    ky: "Жер астындагы сууну сордуруп төмөндөтөт",
    ru: "Понижает грунтовые воды откачкой",
    en: "Lowers the groundwater by pumping",
  },
  geometry: "Point",
  fields: {
    elevation_m: elevation,
    well_depth_m: number({
      label: { ky: "Тереңдиги", ru: "Глубина скважины", en: "Well depth" },
      unit: "m",
      decimals: 1,
      min: 0,
      max: 500,
    }),
    diameter_mm: diameter,
    yield_l_s: number({
      label: { ky: "Дебити", ru: "Дебит", en: "Yield" },
      unit: "l_s",
      decimals: 1,
      min: 0,
      max: 1000,
      tile: true,
    }),
    power_kw: number({
      label: { ky: "Насостун кубаты", ru: "Мощность насоса", en: "Pump power" },
      unit: "kw",
      decimals: 1,
      min: 0,
      max: 1000,
    }),
    drawdown_m: number({
      label: { ky: "Төмөндөтүү", ru: "Понижение", en: "Drawdown" },
      unit: "m",
      decimals: 1,
      min: 0,
      max: 100,
    }),
    owner_id: owner,
    remark,
  },
  minZoom: 13,
  read: everyone,
  edit: ["engineer", "admin"],
  symbology: { color: palette.drainage, marker: "triangle", size: 6 },
});
