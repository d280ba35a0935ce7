import type { Language } from "#layers/kit/text.ts";
import { monthsInDate } from "./calendar.ts";
import { unknown } from "./format-number.ts";

export type DateStyle = "short" | "long";

const twoDigits = (value: number): string => String(value).padStart(2, "0");

type Day = { readonly year: number; readonly month: number; readonly day: number };

/** The parts of a 'YYYY-MM-DD', or null where there is no such day. */
export function dayParts(date: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const real = new Date(Date.UTC(year, month - 1, day));
  real.setUTCFullYear(year);
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day ? { year, month, day } : null;
}

function formatDay(language: Language, { year, month, day }: Day, style: DateStyle): string {
  const name = monthsInDate[language][month - 1] ?? "";
  if (style === "short") return `${twoDigits(day)}.${twoDigits(month)}.${year}`;
  switch (language) {
    case "ky":
      return `${year}-ж., ${day}-${name}`;
    case "ru":
      return `${day} ${name} ${year} г.`;
    case "en":
      return `${day} ${name} ${year}`;
  }
}

/** Short is 03.11.2026 in every language; long is "2026-ж., 3-ноябрь". */
export function formatDate(language: Language, date: string | null, style: DateStyle = "short"): string {
  const day = date === null ? null : dayParts(date);
  return day ? formatDay(language, day, style) : (date ?? unknown);
}

const bishkek = new Intl.DateTimeFormat("en", {
  timeZone: "Asia/Bishkek",
  hourCycle: "h23",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

function inBishkek(instant: Date): Day & { readonly time: string } {
  const parts = Object.fromEntries(bishkek.formatToParts(instant).map((part) => [part.type, part.value]));
  return {
    year: Number(parts["year"]),
    month: Number(parts["month"]),
    day: Number(parts["day"]),
    time: `${parts["hour"]}:${parts["minute"]}`,
  };
}

/** An instant on the clock of Bishkek, wherever the reader is. */
export function formatDateTime(
  language: Language,
  instant: string | Date | null,
  style: DateStyle = "short",
): string {
  if (instant === null) return unknown;
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return String(instant);
  const { time, ...day } = inBishkek(date);
  return `${formatDay(language, day, style)}, ${time}`;
}

/** The day and the time of day of an instant, as forms take them apart. */
export function clockInBishkek(instant: string | Date): { readonly day: string; readonly time: string } {
  const { year, month, day, time } = inBishkek(new Date(instant));
  return { day: `${year}-${twoDigits(month)}-${twoDigits(day)}`, time };
}

/** The instant of a 'YYYY-MM-DD' and an 'HH:MM' in Bishkek, which has kept UTC+6 the whole year since August 2005. */
export const instantInBishkek = (day: string, time: string): string =>
  new Date(`${day}T${time}:00+06:00`).toISOString();

/** Today's 'YYYY-MM-DD' in Bishkek. */
export function todayInBishkek(now: Date = new Date()): string {
  return clockInBishkek(now).day;
}
