import { useCity } from "#client/api/session.ts";
import { todayInBishkek } from "#client/i18n/format-date.ts";
import { useView } from "#client/state/view-store.ts";

/** The year that the map shows: the chosen one, else the last one with data, else the present. */
export function useShownYear(): number {
  const city = useCity();
  const chosen = useView((view) => view.year);
  return chosen ?? city.last_year_with_data ?? Number(todayInBishkek().slice(0, 4));
}

/** The map shows what was there when the year ended. */
export const lastDayOf = (year: number): string => `${String(year).padStart(4, "0")}-12-31`;
