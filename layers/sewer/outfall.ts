import { invertLevel, remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, number, text } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { staff } from "#layers/kit/roles.ts";

export const outfall = defineLayer({
  id: "outfall",
  theme: "sewer",
  title: { ky: "Агынды суунун чыгышы", ru: "Выпуск сточных вод", en: "Outfall" },
  geometry: "Point",
  fields: {
    kind: choice(
      {
        treatment_works: {
          ky: "тазалоо курулмаларына",
          ru: "на очистные сооружения",
          en: "to treatment works",
        },
        trunk_sewer: {
          ky: "сырткы коллекторго",
          ru: "в коллектор за городом",
          en: "to a trunk sewer beyond the city",
        },
        water_body: { ky: "сууга", ru: "в водный объект", en: "to a water body" },
      },
      { label: { ky: "Кайда агат", ru: "Куда", en: "Discharges" }, tile: true },
    ),
    invert_level_m: invertLevel,
    receiver: text({ label: { ky: "Кабыл алуучу", ru: "Приёмник стоков", en: "Receiver" } }),
    capacity_m3_h: number({
      label: { ky: "Өткөрүү жөндөмү", ru: "Пропускная способность", en: "Capacity" },
      unit: "m3_h",
      decimals: 0,
      min: 0,
      max: 100000,
    }),
    permit: text({
      label: { ky: "Агызууга уруксат", ru: "Разрешение на сброс", en: "Discharge permit" },
      maxLength: 100,
    }),
    remark,
  },
  named: true,
  network: { name: "sewer", role: "node" },
  minZoom: 13,
  read: staff,
  edit: ["engineer", "admin"],
  symbology: { color: palette.sewer, marker: "triangle", size: 8 },
});
