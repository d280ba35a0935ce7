import { elevation } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, number } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { staff } from "#layers/kit/roles.ts";

const level = { unit: "m", decimals: 2, min: -500, max: 9000 } as const;

export const waterTank = defineLayer({
  id: "water_tank",
  theme: "water",
  title: { ky: "Суу сактагыч", ru: "Резервуар, башня", en: "Water tank" },
  geometry: "Point",
  fields: {
    kind: choice(
      {
        reservoir: { ky: "таза суу резервуары", ru: "резервуар чистой воды", en: "clean-water tank" },
        tower: { ky: "суу мунарасы", ru: "водонапорная башня", en: "water tower" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, required: true, tile: true },
    ),
    elevation_m: elevation,
    volume_m3: number({
      label: { ky: "Көлөмү", ru: "Объём", en: "Volume" },
      unit: "m3",
      decimals: 0,
      min: 0,
      max: 100000,
      tile: true,
    }),
    bottom_level_m: number({
      label: { ky: "Түбүнүн бийиктиги", ru: "Отметка дна", en: "Bottom level" },
      ...level,
    }),
    min_water_level_m: number({
      label: { ky: "Суунун эң төмөн деңгээли", ru: "Минимальный уровень воды", en: "Lowest water level" },
      ...level,
    }),
    max_water_level_m: number({
      label: { ky: "Суунун эң жогорку деңгээли", ru: "Максимальный уровень воды", en: "Highest water level" },
      ...level,
    }),
    diameter_m: number({
      label: { ky: "Диаметри", ru: "Диаметр", en: "Diameter" },
      unit: "m",
      decimals: 1,
      min: 0,
      max: 100,
    }),
  },
  network: { name: "water", role: "node" },
  minZoom: 13,
  read: staff,
  edit: ["engineer", "admin"],
  label: "{code} {volume_m3}",
  symbology: {
    color: palette.water,
    marker: { field: "kind", values: { reservoir: "ring", tower: "pentagon" }, unknown: "ring" },
    size: 8,
  },
});
