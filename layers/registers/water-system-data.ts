import { confidenceLimits, dataGrade, figureMark, remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, number, reference, year } from "#layers/kit/field.ts";
import { staff } from "#layers/kit/roles.ts";

/** What a water balance needs to know of the system besides volumes. What the city writes here goes before what its map says. */
export const waterSystemData = defineLayer({
  id: "water_system_data",
  theme: "registers",
  title: { ky: "Суу тармагынын көрсөткүчтөрү", ru: "Показатели водопровода", en: "Water system data" },
  geometry: "none",
  fields: {
    zone_id: reference({
      label: { ky: "Эсепке алуу зонасы", ru: "Зона учёта", en: "Water zone" },
      help: { ky: "Бош болсо — бүт шаар", ru: "Пусто — весь город", en: "Empty means the whole city" },
      layer: "water_zone",
    }),
    year: year({ label: { ky: "Жылы", ru: "Год", en: "Year" }, required: true }),
    datum: choice(
      {
        mains_length: { ky: "тармактын узундугу, км", ru: "длина сети, км", en: "mains length, km" },
        service_connections: {
          ky: "абоненттик кошулмалардын саны",
          ru: "число абонентских вводов",
          en: "number of service connections",
        },
        private_pipe_length_average: {
          ky: "чектен эсептегичке чейинки түтүк, орто эсеп менен, м",
          ru: "средняя длина трубы от границы участка до водомера, м",
          en: "average pipe from property boundary to meter, m",
        },
        average_pressure: {
          ky: "орточо басым, суу мамычасынын метри",
          ru: "среднее давление, м вод. ст.",
          en: "average pressure, metres of water",
        },
        customer_meter_under_registration_percent: {
          ky: "эсептегичтердин кем көрсөтүүсү, %",
          ru: "недоучёт водомеров абонентов, %",
          en: "under-registration of customers' meters, %",
        },
      },
      { label: { ky: "Көрсөткүч", ru: "Показатель", en: "Datum" }, required: true },
    ),
    value: number({
      label: { ky: "Мааниси", ru: "Значение", en: "Value" },
      decimals: 3,
      min: 0,
      max: 1e9,
      required: true,
    }),
    ci95_percent: confidenceLimits,
    data_grade: dataGrade,
    mark: figureMark,
    remark,
  },
  label: "{datum} {year}",
  read: staff,
  edit: ["engineer", "finance", "admin"],
});
