import { elevation } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, count, number } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { staff } from "#layers/kit/roles.ts";

const temperature = { unit: "c", decimals: 0, min: 20, max: 200 } as const;

export const boilerHouse = defineLayer({
  id: "boiler_house",
  theme: "heating",
  title: { ky: "Казанкана", ru: "Котельная", en: "Boiler house" },
  geometry: "Point",
  fields: {
    fuel: choice(
      {
        coal: { ky: "көмүр", ru: "уголь", en: "coal" },
        gas: { ky: "газ", ru: "газ", en: "gas" },
        fuel_oil: { ky: "мазут", ru: "мазут", en: "fuel oil" },
        electricity: { ky: "электр", ru: "электричество", en: "electricity" },
      },
      { label: { ky: "Отуну", ru: "Топливо", en: "Fuel" }, tile: true },
    ),
    capacity_gcal_h: number({
      label: { ky: "Кубаттуулугу", ru: "Мощность", en: "Capacity" },
      unit: "gcal_h",
      decimals: 2,
      min: 0,
      max: 1000,
      tile: true,
    }),
    boilers: count({ label: { ky: "Казандары", ru: "Котлов", en: "Boilers" }, max: 50 }),
    efficiency_percent: number({
      label: { ky: "ПАК", ru: "КПД", en: "Efficiency" },
      unit: "percent",
      decimals: 1,
      min: 0,
      max: 100,
    }),
    supply_c: number({
      label: { ky: "Берүү температурасы", ru: "Температура подачи", en: "Supply temperature" },
      ...temperature,
    }),
    return_c: number({
      label: { ky: "Кайтуу температурасы", ru: "Температура обратки", en: "Return temperature" },
      ...temperature,
    }),
    elevation_m: elevation,
  },
  named: true,
  network: { name: "heat", role: "node" },
  minZoom: 13,
  read: staff,
  edit: ["engineer", "admin"],
  symbology: { color: palette.heat, marker: "pentagon", size: 9 },
});
