import type { Language } from "./text.ts";

const units: Readonly<Record<Language, Readonly<Record<"day" | "hour" | "minute", string>>>> = {
  ky: { day: "күн", hour: "саат", minute: "мүн" },
  ru: { day: "сут", hour: "ч", minute: "мин" },
  en: { day: "d", hour: "h", minute: "min" },
};

/** "2 саат 15 мүн": the two largest units, whole minutes. From two days on in days and hours. */
export function formatDuration(language: Language, ms: number): string {
  const word = units[language];
  const minutes = Math.max(Math.round(ms / 60_000), 0);
  const write = (count: number, unit: keyof typeof word): string => `${count} ${word[unit]}`;
  const pair = (large: string, rest: number, small: string): string =>
    rest === 0 ? large : `${large} ${small}`;
  if (minutes < 60) return write(minutes, "minute");
  if (minutes < 48 * 60) {
    const rest = minutes % 60;
    return pair(write(Math.floor(minutes / 60), "hour"), rest, write(rest, "minute"));
  }
  const hours = Math.round(minutes / 60);
  return pair(write(Math.floor(hours / 24), "day"), hours % 24, write(hours % 24, "hour"));
}
