import type { BalanceFigure } from "#contract/water-balance.ts";
import type { Text } from "#layers/kit/text.ts";

/** Heads of columns; units stand in them. */
export const columnTexts = {
  component: { ky: "Баланстын бөлүгү", ru: "Составляющая", en: "Component" },
  volume: { ky: "Көлөмү, м³", ru: "Объём, м³", en: "Volume, m³" },
  share: { ky: "Тартылгандан, %", ru: "От поднятой, %", en: "Of the input, %" },
  limits: { ky: "±, %", ru: "±, %", en: "±, %" },
  grade: { ky: "Сапаты, 1–10", ru: "Оценка, 1–10", en: "Grade, 1–10" },
  mark: { ky: "Кайдан", ru: "Откуда", en: "From" },
  indicator: { ky: "Көрсөткүч", ru: "Показатель", en: "Indicator" },
  value: { ky: "Мааниси", ru: "Значение", en: "Value" },
  unit: { ky: "Бирдиги", ru: "Ед.", en: "Unit" },
  place: { ky: "№", ru: "№", en: "No." },
  zone: { ky: "Зона", ru: "Зона", en: "Zone" },
  intake: { ky: "Берилген, м³", ru: "Подано, м³", en: "Supplied, m³" },
  billed: { ky: "Эсептелген, м³", ru: "Начислено, м³", en: "Billed, m³" },
  paid: { ky: "Төлөнгөн, м³", ru: "Оплачено, м³", en: "Paid, m³" },
  unpaid: { ky: "Төлөнбөгөн, %", ru: "Не оплачено, %", en: "Unpaid, %" },
  real: { ky: "Агып кеткен, м³", ru: "Утечки, м³", en: "Leaked, m³" },
  perConnection: {
    ky: "Бир кошулмага, л/күн",
    ru: "На ввод, л/сут",
    en: "Per connection, l/day",
  },
  input: { ky: "Кирген сан", ru: "Исходное число", en: "Input" },
  source: { ky: "Булагы, эскертүү", ru: "Источник, примечание", en: "Source, remark" },
} as const satisfies Readonly<Record<string, Text>>;

/** Lines that the balance adds up itself; inputs have the names of their register. */
export const lineTexts = {
  authorised_consumption: {
    ky: "Уруксат берилген керектөө",
    ru: "Разрешённое потребление",
    en: "Authorised consumption",
  },
  billed: { ky: "Акысы эсептелген", ru: "Начислено", en: "Billed" },
  billed_unpaid: {
    ky: "анын ичинен акысы төлөнбөгөнү",
    ru: "из него не оплачено",
    en: "of it not paid",
  },
  unbilled: { ky: "Акысы эсептелбеген", ru: "Не начислено", en: "Unbilled" },
  water_losses: { ky: "Суунун жоготуулары", ru: "Потери воды", en: "Water losses" },
  apparent_losses: { ky: "Коммерциялык жоготуулар", ru: "Коммерческие потери", en: "Apparent losses" },
  real_losses: {
    ky: "Физикалык жоготуулар (агып кетүү)",
    ru: "Физические потери (утечки)",
    en: "Real losses (leakage)",
  },
  non_revenue_water: {
    ky: "Киреше алып келбеген суу",
    ru: "Вода, не приносящая дохода",
    en: "Non-revenue water",
  },
  unpaid: {
    ky: "Акысы төлөнбөгөн суу",
    ru: "Неоплаченная вода",
    en: "Unpaid water",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** For specialists: the IWA's abbreviations stand beside the terms. */
export const indicatorTexts = {
  unpaid_water_percent: {
    ky: "Акысы төлөнбөгөн суу, тартылганга карата",
    ru: "Неоплаченная вода, от поднятой",
    en: "Unpaid water, of the system input",
  },
  non_revenue_water_percent: {
    ky: "Киреше алып келбеген суу (NRW), тартылганга карата",
    ru: "Вода, не приносящая дохода (NRW), от поднятой",
    en: "Non-revenue water (NRW), of the system input",
  },
  real_losses_per_connection_per_day: {
    ky: "Бир кошулмага агып кетүү",
    ru: "Физические потери на один ввод",
    en: "Real losses per service connection",
  },
  unavoidable_annual_real_losses: {
    ky: "Болбой койбой турган агып кетүү (UARL)",
    ru: "Неизбежные физические потери (UARL)",
    en: "Unavoidable annual real losses (UARL)",
  },
  infrastructure_leakage_index: {
    ky: "Агып кетүү индекси (ILI)",
    ru: "Индекс утечек (ILI)",
    en: "Infrastructure leakage index (ILI)",
  },
} as const satisfies Partial<Record<BalanceFigure, Text>>;

export const unitTexts = {
  percent: { ky: "%", ru: "%", en: "%" },
  volume: { ky: "м³/жыл", ru: "м³/год", en: "m³/year" },
  m3: { ky: "м³", ru: "м³", en: "m³" },
  litres: { ky: "л/күн", ru: "л/сут", en: "l/day" },
  times: { ky: "эсе", ru: "раз", en: "times" },
} as const satisfies Readonly<Record<string, Text>>;

/** Before a figure of another mark for the same input, which was not calculated with. */
export const gaveWay: Text = {
  ky: "ордуна башкасы алынды",
  ru: "уступило другому",
  en: "gave way to it",
};
