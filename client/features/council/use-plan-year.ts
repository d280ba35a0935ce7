import { useQuery } from "@tanstack/react-query";
import { useCity } from "#client/api/session.ts";
import { yearShown } from "#client/map/map-date.ts";
import { setView, useView } from "#client/state/view-store.ts";
import type { PlanYear } from "#contract/street-plan.ts";
import { planYearQuery } from "./queries.ts";

/**
 * The year of the address. Where it names none, the city's last year with data, or the last year that has a plan to
 * read. Null until the server has answered; a refusal is thrown where somebody shows it.
 */
export function usePlanYear({ throwOnError = false } = {}): PlanYear | null {
  const city = useCity();
  const chosen = useView(({ year }) => year);
  const opening = yearShown(chosen, city);
  const { data: asked } = useQuery({ ...planYearQuery(opening), throwOnError });
  const last = asked?.years.at(-1)?.year;
  const instead = chosen === null && asked?.streets.length === 0 ? (last ?? null) : null;
  const { data: other } = useQuery({
    ...planYearQuery(instead ?? opening),
    enabled: instead !== null,
    throwOnError,
  });
  return (instead === null ? asked : other) ?? null;
}

export const showYear = (year: number): void => setView({ year }, "push");
