import { figureMark, remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { number, reference, year } from "#layers/kit/field.ts";
import { staff } from "#layers/kit/roles.ts";
import type { Text } from "#layers/kit/text.ts";

const water = (label: Text) => number({ label, unit: "c", decimals: 1, min: 0, max: 250 });
const outside = (label: Text) => number({ label, unit: "c", decimals: 1, min: -60, max: 60 });
const heat = (label: Text) => number({ label, unit: "gcal", decimals: 1, min: 0, max: 1e8 });

const limits = (label: Text) => number({ label, unit: "percent", decimals: 1, min: 0, max: 1000 });

/** What is known of a heating season. Each figure of a row of the city goes before that of a sample row. */
export const heatSeason = defineLayer({
  id: "heat_season",
  theme: "registers",
  title: { ky: "Жылытуу мезгили", ru: "Отопительный сезон", en: "Heating season" },
  geometry: "none",
  fields: {
    boiler_house_id: reference({
      label: { ky: "Казанкана", ru: "Котельная", en: "Boiler house" },
      help: { ky: "Бош болсо — бүт шаар", ru: "Пусто — весь город", en: "Empty means the whole city" },
      layer: "boiler_house",
    }),
    year: year({
      label: { ky: "Башталган жылы", ru: "Год начала", en: "Year it begins" },
      help: {
        ky: "2012/13-жылдын мезгили — 2012",
        ru: "Сезон 2012/13 — это 2012",
        en: "The season of 2012/13 is 2012",
      },
      required: true,
    }),
    hours: number({
      label: { ky: "Мезгилдин узактыгы", ru: "Длительность", en: "Duration" },
      unit: "hours",
      decimals: 0,
      min: 1,
      max: 8784,
    }),
    supply_c: water({
      ky: "Берүү, мезгилдин орточосу",
      ru: "Подача, средняя за сезон",
      en: "Supply, mean of the season",
    }),
    return_c: water({
      ky: "Кайтуу, мезгилдин орточосу",
      ru: "Обратка, средняя за сезон",
      en: "Return, mean of the season",
    }),
    ground_c: outside({ ky: "Жердин температурасы", ru: "Температура грунта", en: "Ground temperature" }),
    outdoor_c: outside({
      ky: "Абанын орточо температурасы",
      ru: "Средняя температура воздуха",
      en: "Mean outdoor temperature",
    }),
    cold_water_c: water({
      ky: "Кошумча суунун температурасы",
      ru: "Температура подпиточной воды",
      en: "Temperature of make-up water",
    }),
    supplied_gcal: heat({
      ky: "Казанканалар берген жылуулук",
      ru: "Отпущено котельными",
      en: "Supplied by boiler houses",
    }),
    supplied_ci95_percent: limits({
      ky: "Берилгендин 95 % ишеним аралыгы, ±",
      ru: "95 %-й интервал отпуска, ±",
      en: "95 % limits of supply, ±",
    }),
    billed_gcal: heat({ ky: "Керектөөчүлөргө эсептелген", ru: "Начислено потребителям", en: "Billed" }),
    billed_ci95_percent: limits({
      ky: "Эсептелгендин 95 % ишеним аралыгы, ±",
      ru: "95 %-й интервал начислений, ±",
      en: "95 % limits of billing, ±",
    }),
    make_up_m3: number({
      label: { ky: "Тармакка кошулган суу", ru: "Подпитка сети", en: "Make-up water" },
      help: {
        ky: "Агып кеткен суунун ордуна бир мезгилде куюлганы",
        ru: "Долито за сезон вместо утечек",
        en: "Filled in over the season in place of leaks",
      },
      unit: "m3",
      decimals: 0,
      min: 0,
      max: 1e9,
    }),
    mark: figureMark,
    remark,
  },
  label: "{year}, {mark}",
  read: staff,
  edit: ["engineer", "finance", "admin"],
});
