import type { Language } from "#layers/kit/text.ts";

/** Chromium has no Kyrgyz collation; the Russian one sets ң after н, ө after о and ү after у, as Kyrgyz does. */
const collators = {
  ky: new Intl.Collator("ru", { numeric: true }),
  ru: new Intl.Collator("ru", { numeric: true }),
  en: new Intl.Collator("en", { numeric: true }),
} as const satisfies Record<Language, Intl.Collator>;

/** For `Array.sort`: "2" before "10", letters in the reader's order. */
export const compareText = (language: Language, a: string, b: string): number =>
  collators[language].compare(a, b);
