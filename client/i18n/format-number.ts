import type { Language } from "#layers/kit/text.ts";

const nbsp = "\u00a0";

/** Shown for a value that nobody knows. Unknown is never 0. */
export const unknown = "–";

const plain = new Map<string, Intl.NumberFormat>();

/** Rounded half away from zero on the decimal digits, without grouping. Chromium formats `ky` silently as English, so that only the digits are left to it. */
function digits(value: number, least: number, most: number): string {
  const key = `${least} ${most}`;
  let format = plain.get(key);
  if (!format) {
    format = new Intl.NumberFormat("en", {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
      useGrouping: false,
    });
    plain.set(key, format);
  }
  return format.format(value);
}

/**
 * "12 345,6" in Kyrgyz and Russian, "12 345.6" in English: never a comma between thousands, because a comma that a
 * person types is always the decimal sign. Without `decimals` as many as the value has, at most six.
 */
export function formatNumber(language: Language, value: number | null, decimals?: number): string {
  if (value === null || !Number.isFinite(value)) return unknown;
  const text = digits(value, decimals ?? 0, decimals ?? 6);
  const negative = text.startsWith("-") && /[1-9]/.test(text);
  const [whole = "", fraction] = text.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, nbsp);
  const point = language === "en" ? "." : ",";
  return `${negative ? "−" : ""}${grouped}${fraction ? point + fraction : ""}`;
}

export const formatInteger = (language: Language, value: number | null): string =>
  formatNumber(language, value, 0);

const thousandSom = { ky: "миң сом", ru: "тыс. сомов", en: "thousand som" } as const;

/** Whole som, shown as the city's papers do: "18 884,3 миң сом". */
export function formatMoney(language: Language, som: number | null): string {
  if (som === null) return unknown;
  return `${formatNumber(language, som / 1000, 1)}${nbsp}${thousandSom[language].replaceAll(" ", nbsp)}`;
}

/** `80` is 80 %. Russian alone sets a space before the sign. */
export function formatPercent(language: Language, percent: number | null, decimals = 0): string {
  if (percent === null) return unknown;
  return `${formatNumber(language, percent, decimals)}${language === "ru" ? nbsp : ""}%`;
}
