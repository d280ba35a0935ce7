import { queryClient } from "#client/api/query-client.ts";
import { sessionQuery } from "#client/api/session.ts";
import { yearShown } from "#client/map/map-date.ts";
import { getView } from "#client/state/view-store.ts";
import { planYearQuery } from "./queries.ts";

/**
 * Asks for the year of the address while the shell and the page are being loaded; which year is meant where it names none,
 * only the session tells. Whoever shows it asks again if it fails.
 */
export function fetchAhead(): void {
  const fetchYear = (year: number): void => void queryClient.prefetchQuery(planYearQuery(year));
  const { year } = getView();
  if (year !== null) fetchYear(year);
  else
    queryClient
      .ensureQueryData(sessionQuery)
      .then(({ city }) => fetchYear(yearShown(null, city)))
      .catch(() => undefined);
}
