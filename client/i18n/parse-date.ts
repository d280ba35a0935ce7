import { dayParts } from "./format-date.ts";

/** 'YYYY-MM-DD' of a date as people write it: 3.11.2026, 03/11/2026, 03 11 2026 (day first) or 2026-11-03. Null where it is none. */
export function parseDate(typed: string): string | null {
  const text = typed.trim();
  const yearFirst = /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})$/.exec(text);
  const dayFirst = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/.exec(text);
  const [year, month, day] = yearFirst
    ? [yearFirst[1], yearFirst[2], yearFirst[3]]
    : [dayFirst?.[3], dayFirst?.[2], dayFirst?.[1]];
  if (!year || !month || !day) return null;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return dayParts(date) ? date : null;
}
