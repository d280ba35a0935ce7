import { useMemo } from "react";
import type { Unit } from "#layers/kit/unit.ts";
import { compareText } from "./collate.ts";
import { type DateStyle, formatDate, formatDateTime } from "./format-date.ts";
import { formatDuration } from "./format-duration.ts";
import { formatArea, formatLength, formatUnit } from "./format-measure.ts";
import { formatInteger, formatMoney, formatNumber, formatPercent } from "./format-number.ts";
import { useLanguage } from "./language.tsx";
import { formatRelative } from "./relative-time.ts";
import type { Language } from "./text.ts";

export const formatsOf = (language: Language) => ({
  number: (value: number | null, decimals?: number) => formatNumber(language, value, decimals),
  integer: (value: number | null) => formatInteger(language, value),
  /** Whole som in, "миң сом" out. */
  money: (som: number | null) => formatMoney(language, som),
  percent: (percent: number | null, decimals?: number) => formatPercent(language, percent, decimals),
  unit: (value: number | null, unit: Unit, decimals?: number) => formatUnit(language, value, unit, decimals),
  area: (m2: number | null) => formatArea(language, m2),
  length: (m: number | null) => formatLength(language, m),
  date: (date: string | null, style?: DateStyle) => formatDate(language, date, style),
  dateTime: (instant: string | Date | null, style?: DateStyle) => formatDateTime(language, instant, style),
  relative: (instant: string | Date, from?: Date) => formatRelative(language, instant, from),
  duration: (ms: number) => formatDuration(language, ms),
  compare: (a: string, b: string) => compareText(language, a, b),
});

export type Formats = ReturnType<typeof formatsOf>;

/** Numbers, money, measures, dates and order in the reader's language. Null is shown as unknown. */
export function useFormat(): Formats {
  const language = useLanguage();
  return useMemo(() => formatsOf(language), [language]);
}
