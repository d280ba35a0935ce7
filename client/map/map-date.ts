import { useCity } from "#client/api/session.ts";
import { todayInBishkek } from "#client/i18n/format-date.ts";
import { useView } from "#client/state/view-store.ts";
import type { City } from "#contract/session.ts";

/** The chosen year, else the last one with data, else the present. */
export const yearShown = (chosen: number | null, city: City): number =>
  chosen ?? city.last_year_with_data ?? Number(todayInBishkek().slice(0, 4));

/** The year that the map shows. */
export const useShownYear = (): number =>
  yearShown(
    useView((view) => view.year),
    useCity(),
  );

/** The map shows what was there when the year ended. */
export const lastDayOf = (year: number): string => `${String(year).padStart(4, "0")}-12-31`;
