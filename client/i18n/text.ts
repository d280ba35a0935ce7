import type { Language, Text } from "#layers/kit/text.ts";
import { formatNumber } from "./format-number.ts";

export { type Language, languages, type Text } from "#layers/kit/text.ts";

/**
 * A text about a number of things; the number is the parameter `count`.
 * Kyrgyz nouns stay singular after a number, so that Kyrgyz has one form.
 */
export type PluralText = {
  readonly ky: string;
  readonly ru: { readonly one: string; readonly few: string; readonly many: string };
  readonly en: { readonly one: string; readonly other: string };
};

/** Numbers are grouped (12 400); give years and codes as strings. */
export type Params = Readonly<Record<string, string | number>>;

const russianRules = new Intl.PluralRules("ru");
const englishRules = new Intl.PluralRules("en");

function pluralForm(language: Language, text: PluralText, count: number): string {
  switch (language) {
    case "ky":
      return text.ky;
    case "ru": {
      const form = russianRules.select(count);
      // "other" is a fraction (1,5 дома) and takes the genitive singular, which is the form of "few".
      return form === "one" || form === "many" ? text.ru[form] : text.ru.few;
    }
    case "en":
      return englishRules.select(count) === "one" ? text.en.one : text.en.other;
  }
}

const isPlural = (text: Text | PluralText): text is PluralText => typeof text.ru !== "string";

/** The text in a language with `{name}` replaced by its parameter. A name without a parameter stays visible. */
export function translate(language: Language, text: Text | PluralText, params: Params = {}): string {
  const template = isPlural(text) ? pluralForm(language, text, Number(params["count"] ?? 0)) : text[language];
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === "number" ? formatNumber(language, value) : value;
  });
}
