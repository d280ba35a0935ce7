import type { Text } from "./text.ts";

const same = (sign: string): Text => ({ ky: sign, ru: sign, en: sign });

/**
 * Units in which data are stored: what stands after a value and in the head of a column.
 * A field's name ends in its unit: `diameter_mm`, `head_m`, `pumped_m3_year`.
 */
export const units = {
  mm: { ky: "мм", ru: "мм", en: "mm" },
  cm: { ky: "см", ru: "см", en: "cm" },
  m: { ky: "м", ru: "м", en: "m" },
  km: { ky: "км", ru: "км", en: "km" },
  m2: { ky: "м²", ru: "м²", en: "m²" },
  ha: { ky: "га", ru: "га", en: "ha" },
  m3: { ky: "м³", ru: "м³", en: "m³" },
  m3_h: { ky: "м³/саат", ru: "м³/ч", en: "m³/h" },
  m3_year: { ky: "м³/жыл", ru: "м³/год", en: "m³/year" },
  l_s: { ky: "л/сек", ru: "л/с", en: "l/s" },
  w: { ky: "Вт", ru: "Вт", en: "W" },
  kw: { ky: "кВт", ru: "кВт", en: "kW" },
  mw: { ky: "МВт", ru: "МВт", en: "MW" },
  gcal: { ky: "Гкал", ru: "Гкал", en: "Gcal" },
  gcal_h: { ky: "Гкал/саат", ru: "Гкал/ч", en: "Gcal/h" },
  c: same("°C"),
  hours: { ky: "саат", ru: "ч", en: "h" },
  w_per_m: { ky: "Вт/м", ru: "Вт/м", en: "W/m" },
  w_per_m_k: { ky: "Вт/(м·К)", ru: "Вт/(м·К)", en: "W/(m·K)" },
  gcal_year: { ky: "Гкал/жыл", ru: "Гкал/год", en: "Gcal/year" },
  l_connection_day: {
    ky: "л/кошулма/күн",
    ru: "л/ввод/сут",
    en: "l/connection/day",
  },
  kv: { ky: "кВ", ru: "кВ", en: "kV" },
  percent: same("%"),
  permille: same("‰"),
  years: { ky: "жыл", ru: "лет", en: "years" },
  som: { ky: "сом", ru: "сом", en: "som" },
  som_per_m3: { ky: "сом/м³", ru: "сом/м³", en: "som/m³" },
  som_per_gcal: { ky: "сом/Гкал", ru: "сом/Гкал", en: "som/Gcal" },
  som_per_unit: { ky: "сом/бирдик", ru: "сом/ед.", en: "som/unit" },
} as const satisfies Readonly<Record<string, Text>>;

export type Unit = keyof typeof units;
