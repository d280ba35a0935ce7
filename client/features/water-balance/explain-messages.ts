import type { Text } from "#client/i18n/text.ts";
import type { BalanceInputName } from "#contract/water-balance.ts";

export const explainMessages = {
  missed: { ky: "кем көрсөтүү", ru: "недоучёт", en: "under-registration" },
  days: { ky: "күндөр", ru: "дни", en: "days" },
  unpaidSource: {
    ky: "Стратегиянын өз эсеби: тартылгандан төлөнгөндү кемитүү. Бул эл аралык баланстын бөлүгү эмес.",
    ru: "Собственный счёт стратегии: поднятое минус оплаченное. В международный баланс он не входит.",
    en: "The strategy's own reckoning: drawn less paid. It is no part of the international balance.",
  },
  limits: {
    ky: "95 % ишеним аралыгы: {range} (± {percent}). Баштапкы сандардын аралыктарынан чыгат.",
    ru: "95 %-й доверительный интервал: {range} (± {percent}). Следует из интервалов исходных данных.",
    en: "95 % confidence limits: {range} (± {percent}). They follow from the limits of the inputs.",
  },
  noLimits: {
    ky: "Баштапкы сандардын аралыгы жазылган эмес, ошондуктан жыйынтыктын аралыгы да белгисиз.",
    ru: "У исходных данных нет интервалов, поэтому интервал результата неизвестен.",
    en: "The inputs have no limits, so that those of the result are not known.",
  },
  method: { ky: "аныкталышы: {method}", ru: "определено: {method}", en: "found {method}" },
  grade: { ky: "сапаты {grade} / 10", ru: "оценка {grade} из 10", en: "grade {grade} of 10" },
  gaveWay: { ky: "орун берген сан", ru: "уступило место", en: "gave way" },
  monthsAdded: {
    ky: "12 айдын суммасы",
    ru: "сумма 12 месяцев",
    en: "the sum of 12 months",
  },
  restOfBilled: {
    ky: "чогуу эсептелген көлөмдөн экинчи бөлүгү кемитилди",
    ru: "от начисленного целиком отнята вторая часть",
    en: "what was billed as a whole, less the other part",
  },
  wholeOfBilled: {
    ky: "чогуу эсептелген көлөм бөлүнгөн эмес: баары эсептегич боюнча деп алынды",
    ru: "начисленное целиком не разделено: всё отнесено к начисленному по приборам",
    en: "what was billed as a whole is not split: all of it counts as metered",
  },
  fromMap: {
    ky: "Ошол жылы кызматта болгон катмарлардан өлчөнгөн",
    ru: "Измерено по объектам карты, действовавшим в том году",
    en: "Measured from what stood on the map in force that year",
  },
  fromDefault: {
    ky: "Реестрде жок: адаттагы маани кабыл алынды",
    ru: "В реестре нет: принято обычное значение",
    en: "Not in the register: the usual value was taken",
  },
  fromUnknown: { ky: "Белгисиз", ru: "Неизвестно", en: "Not known" },
  fromRegister: {
    ky: "Реестрдеги жазуу",
    ru: "Запись реестра",
    en: "A row of the register",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What stands for an input that nobody has entered. */
export const defaultTexts: Readonly<Partial<Record<BalanceInputName, Text>>> = {
  unbilled_unmetered: {
    ky: "тартылган суунун 1,25 %",
    ru: "1,25 % поднятой воды",
    en: "1.25 % of the system input",
  },
  unauthorised_consumption: {
    ky: "тартылган суунун 0,25 %",
    ru: "0,25 % поднятой воды",
    en: "0.25 % of the system input",
  },
  systematic_data_handling_errors: {
    ky: "эсептегич боюнча акысы эсептелгендин 0,25 %",
    ru: "0,25 % начисленного по приборам",
    en: "0.25 % of what was billed by meter",
  },
  billed_unmetered: { ky: "жок деп алынды (0)", ru: "принято, что её нет (0)", en: "taken as none (0)" },
  unbilled_metered: { ky: "жок деп алынды (0)", ru: "принято, что её нет (0)", en: "taken as none (0)" },
  customer_metering_inaccuracies: {
    ky: "жок деп алынды (0)",
    ru: "принято, что её нет (0)",
    en: "taken as none (0)",
  },
  private_pipe_length_average: {
    ky: "0 м: эсептегич участоктун чегинде деп алынды",
    ru: "0 м: принято, что водомер стоит на границе участка",
    en: "0 m: the meter is taken to stand at the boundary",
  },
};
