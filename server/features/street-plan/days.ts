import { notYet } from "./money-refusals.ts";

/** What is written down as done has happened. */
export function checkPast(on: string, today: string, field = "on"): void {
  if (on > today) throw notYet(on, today, field);
}

/** The same day so many years later; 29 February becomes 1 March. */
export function yearsLater(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10);
}
