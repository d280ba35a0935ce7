import type { Language } from "#layers/kit/text.ts";

type Unit = "minute" | "hour" | "day" | "week" | "month" | "year";

const steps: readonly (readonly [Unit, number])[] = [
  ["year", 365.25 * 86400],
  ["month", 30.4375 * 86400],
  ["week", 7 * 86400],
  ["day", 86400],
  ["hour", 3600],
  ["minute", 60],
];

/** Chromium has no Kyrgyz relative times. Wording as in CLDR 48: [past, future]. */
const kyrgyz: Readonly<Record<Unit, readonly [string, string]>> = {
  minute: ["мүнөт мурун", "мүнөттөн кийин"],
  hour: ["саат мурун", "сааттан кийин"],
  day: ["күн мурун", "күндөн кийин"],
  week: ["апта мурун", "аптадан кийин"],
  month: ["ай мурун", "айдан кийин"],
  year: ["жыл мурун", "жылдан кийин"],
};

const now = { ky: "азыр эле", ru: "только что", en: "just now" } as const;

const browser = {
  ru: new Intl.RelativeTimeFormat("ru"),
  en: new Intl.RelativeTimeFormat("en"),
} as const;

/** "3 күн мурун"; under a minute "азыр эле". */
export function formatRelative(language: Language, instant: string | Date, from: Date = new Date()): string {
  const seconds = (new Date(instant).getTime() - from.getTime()) / 1000;
  if (Number.isNaN(seconds)) return String(instant);
  const step = steps.find(([, length]) => Math.abs(seconds) >= length);
  if (!step) return now[language];
  const [unit, length] = step;
  const amount = Math.trunc(seconds / length);
  if (language !== "ky") return browser[language].format(amount, unit);
  const [past, future] = kyrgyz[unit];
  return `${Math.abs(amount)} ${amount < 0 ? past : future}`;
}
