import { buildingReference } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { boolean, choice, count, number } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { staff } from "#layers/kit/roles.ts";

const load = { unit: "gcal_h", decimals: 4, min: 0, max: 100 } as const;

export const heatConsumer = defineLayer({
  id: "heat_consumer",
  theme: "heating",
  title: { ky: "Жылуулук керектөөчү", ru: "Потребитель тепла", en: "Heat consumer" },
  geometry: "Point",
  fields: {
    building_id: buildingReference,
    kind: choice(
      {
        block: { ky: "көп кабаттуу үй", ru: "многоквартирный дом", en: "block of flats" },
        education: { ky: "мектеп, бала бакча", ru: "школа, детский сад", en: "school or kindergarten" },
        public: { ky: "коомдук имарат", ru: "общественное здание", en: "public building" },
        business: { ky: "ишкана", ru: "предприятие", en: "business" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, tile: true },
    ),
    heating_load_gcal_h: number({
      label: { ky: "Жылытуу жүгү", ru: "Нагрузка на отопление", en: "Heating load" },
      ...load,
    }),
    hot_water_load_gcal_h: number({
      label: { ky: "Ысык суу жүгү", ru: "Нагрузка на ГВС", en: "Hot water load" },
      ...load,
    }),
    heated_floor_m2: number({
      label: { ky: "Жылытылуучу аянты", ru: "Отапливаемая площадь", en: "Heated floor area" },
      unit: "m2",
      decimals: 1,
      min: 0,
      max: 1_000_000,
    }),
    residents: count({ label: { ky: "Тургундары", ru: "Жителей", en: "Residents" }, max: 10000 }),
    metered: boolean({
      label: { ky: "Жылуулук эсептегичи бар", ru: "Есть теплосчётчик", en: "Metered" },
      tile: true,
    }),
    connection: choice(
      {
        direct: { ky: "көз каранды", ru: "зависимое", en: "direct" },
        heat_exchanger: { ky: "көз карандысыз", ru: "независимое", en: "through a heat exchanger" },
      },
      { label: { ky: "Кошулуу схемасы", ru: "Схема присоединения", en: "Connection" } },
    ),
  },
  network: { name: "heat", role: "node" },
  minZoom: 16,
  labelMinZoom: 18.5,
  read: staff,
  edit: ["engineer", "admin"],
  symbology: { color: palette.heat, marker: "ring", size: 4 },
});
