import { confidenceLimits, dataGrade, figureMark, remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, number, reference, year } from "#layers/kit/field.ts";
import { staff } from "#layers/kit/roles.ts";

/** Components of the IWA water balance, with `paid_volume` beside it: what was billed and collected. */
export const waterVolume = defineLayer({
  id: "water_volume",
  theme: "registers",
  title: { ky: "Суунун көлөмү", ru: "Объём воды", en: "Water volume" },
  geometry: "none",
  fields: {
    zone_id: reference({
      label: { ky: "Эсепке алуу зонасы", ru: "Зона учёта", en: "Water zone" },
      help: { ky: "Бош болсо — бүт шаар", ru: "Пусто — весь город", en: "Empty means the whole city" },
      layer: "water_zone",
    }),
    year: year({ label: { ky: "Жылы", ru: "Год", en: "Year" }, required: true }),
    month: number({
      label: { ky: "Айы", ru: "Месяц", en: "Month" },
      help: { ky: "Бош болсо — жыл бою", ru: "Пусто — за весь год", en: "Empty means the whole year" },
      decimals: 0,
      min: 1,
      max: 12,
    }),
    component: choice(
      {
        system_input_volume: { ky: "тартылган суу", ru: "поднято воды", en: "system input" },
        billed: {
          ky: "акысы эсептелген, бөлүнбөгөн",
          ru: "начислено, без деления",
          en: "billed, not split",
        },
        billed_metered: {
          ky: "эсептегич боюнча акысы эсептелген",
          ru: "начислено по приборам",
          en: "billed metered",
        },
        billed_unmetered: {
          ky: "норма боюнча акысы эсептелген",
          ru: "начислено по норме",
          en: "billed unmetered",
        },
        unbilled_metered: {
          ky: "өлчөнгөн, акысы эсептелбеген",
          ru: "учтено приборами, не начислено",
          en: "unbilled metered",
        },
        unbilled_unmetered: {
          ky: "өлчөнбөгөн, акысы эсептелбеген",
          ru: "без учёта, не начислено",
          en: "unbilled unmetered",
        },
        unauthorised_consumption: {
          ky: "уруксатсыз керектөө",
          ru: "несанкционированное потребление",
          en: "unauthorised consumption",
        },
        customer_metering_inaccuracies: {
          ky: "эсептегичтердин катасы",
          ru: "погрешность водомеров абонентов",
          en: "customer metering inaccuracies",
        },
        systematic_data_handling_errors: {
          ky: "эсепке алуу каталары",
          ru: "систематические ошибки учёта",
          en: "systematic data handling errors",
        },
        mains_leakage: {
          ky: "түтүктөрдөн агып кетүү",
          ru: "утечки из водоводов и сети",
          en: "leakage from mains",
        },
        service_connection_leakage: {
          ky: "кошулмалардан агып кетүү",
          ru: "утечки на вводах",
          en: "leakage from service connections",
        },
        tank_leakage_and_overflow: {
          ky: "резервуарлардан агып жана ашып кетүү",
          ru: "утечки и переливы резервуаров",
          en: "leakage and overflow of tanks",
        },
        paid_volume: { ky: "төлөнгөн суу", ru: "оплачено", en: "paid" },
      },
      { label: { ky: "Баланстын бөлүгү", ru: "Составляющая", en: "Component" }, required: true },
    ),
    volume_m3: number({
      label: { ky: "Көлөмү", ru: "Объём", en: "Volume" },
      unit: "m3",
      decimals: 1,
      min: 0,
      max: 1e9,
      required: true,
    }),
    method: choice(
      {
        meter: { ky: "эсептегич боюнча", ru: "по водомеру", en: "by meter" },
        pump_hours: { ky: "насостун сааттары боюнча", ru: "по часам насосов", en: "by pump hours" },
        norm: { ky: "норма боюнча", ru: "по норме", en: "by norm" },
        estimate: { ky: "болжол менен", ru: "оценка", en: "estimate" },
      },
      { label: { ky: "Кантип аныкталган", ru: "Как определено", en: "Method" } },
    ),
    pump_hours: number({
      label: { ky: "Насостор иштеген саат", ru: "Часы работы насосов", en: "Pump hours" },
      unit: "hours",
      decimals: 1,
      min: 0,
      max: 1_000_000,
    }),
    pump_capacity_m3_h: number({
      label: { ky: "Насостун өндүрүмдүүлүгү", ru: "Производительность насоса", en: "Pump capacity" },
      unit: "m3_h",
      decimals: 1,
      min: 0,
      max: 100_000,
    }),
    ci95_percent: confidenceLimits,
    data_grade: dataGrade,
    mark: figureMark,
    remark,
  },
  label: "{component} {year}",
  read: staff,
  edit: ["engineer", "finance", "admin"],
});
