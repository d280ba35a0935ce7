import { remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, count, date, number } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { staff } from "#layers/kit/roles.ts";

export const waterZone = defineLayer({
  id: "water_zone",
  theme: "water",
  title: { ky: "Сууну эсепке алуу зонасы", ru: "Зона учёта воды", en: "Water zone (DMA)" },
  geometry: "MultiPolygon",
  fields: {
    kind: choice(
      {
        metering: { ky: "эсепке алуу зонасы", ru: "зона учёта", en: "district metered area" },
        pressure: { ky: "басым зонасы", ru: "зона давления", en: "pressure zone" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, required: true, tile: true },
    ),
    inlets: count({
      label: { ky: "Кирүүчү эсептегичтери", ru: "Входных водомеров", en: "Metered inlets" },
      max: 100,
    }),
    average_head_m: number({
      label: { ky: "Орточо басымы", ru: "Средний напор", en: "Average head" },
      unit: "m",
      decimals: 1,
      min: 0,
      max: 200,
    }),
    night_legitimate_m3_h: number({
      label: {
        ky: "Түнкү мыйзамдуу керектөө",
        ru: "Законное ночное потребление",
        en: "Legitimate night use",
      },
      unit: "m3_h",
      decimals: 2,
      min: 0,
      max: 10000,
    }),
    leakage_exponent: number({
      label: { ky: "Агып кетүүнүн N1 көрсөткүчү", ru: "Показатель утечек N1", en: "Leakage exponent N1" },
      decimals: 2,
      min: 0.4,
      max: 2.5,
    }),
    boundary_proven_on: date({
      label: { ky: "Чеги текшерилген күнү", ru: "Граница проверена", en: "Boundary proven on" },
      help: {
        ky: "Нөл басым менен сыналган күн",
        ru: "День испытания нулевым давлением",
        en: "The day of the zero-pressure test",
      },
    }),
    remark,
  },
  named: true,
  minZoom: 12,
  read: staff,
  edit: ["engineer", "admin"],
  symbology: {
    color: palette.water,
    opacity: 0.07,
    outline: palette.water,
    width: 1.6,
    dash: [6, 2, 1, 2],
  },
});
