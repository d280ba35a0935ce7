import { remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, number, reference, year } from "#layers/kit/field.ts";
import { staff } from "#layers/kit/roles.ts";

/** Components of the IWA water balance, with `paid` beside it: what was billed and collected. */
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
        intake: { ky: "тартылган суу", ru: "поднято воды", en: "system input" },
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
        paid: { ky: "төлөнгөн суу", ru: "оплачено", en: "paid" },
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
    ci95_percent: number({
      label: {
        ky: "95 % ишеним аралыгы, ±",
        ru: "95 %-й доверительный интервал, ±",
        en: "95 % confidence limits, ±",
      },
      unit: "percent",
      decimals: 1,
      min: 0,
      max: 1000,
    }),
    data_grade: number({
      label: { ky: "Маалыматтын сапаты, 1–10", ru: "Оценка данных, 1–10", en: "Data grade, 1–10" },
      decimals: 0,
      min: 1,
      max: 10,
    }),
    mark: choice(
      {
        strategy: { ky: "стратегиядан", ru: "из стратегии", en: "from the strategy" },
        sample: { ky: "үлгү маалыматтан", ru: "из учебных данных", en: "from sample data" },
        city: { ky: "шаар киргизген", ru: "введено городом", en: "entered by the city" },
      },
      { label: { ky: "Кайдан", ru: "Откуда", en: "Mark" }, required: true },
    ),
    remark,
  },
  label: "{component} {year}",
  read: staff,
  edit: ["engineer", "finance", "admin"],
});
