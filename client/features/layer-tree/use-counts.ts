import { useQuery } from "@tanstack/react-query";
import { request } from "#client/api/request.ts";
import { lastDayOf, useShownYear } from "#client/map/map-date.ts";
import { useMapBounds } from "#client/state/map-bounds.ts";
import { useViewState } from "#client/state/view-store.ts";
import type { Counts } from "#contract/rows.ts";

/** How many rows each layer has in the year that the map shows, in all and in view. */
export function useCounts(): Counts["layers"] {
  const bounds = useMapBounds();
  const { variant } = useViewState();
  const date = lastDayOf(useShownYear());
  const { data } = useQuery({
    queryKey: ["counts", bounds, variant, date],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({ datetime: date });
      if (bounds) query.set("bbox", bounds.join(","));
      if (variant !== null) query.set("variant", variant);
      return request<Counts>(`/api/counts?${query}`, { signal });
    },
    placeholderData: (old) => old,
  });
  return data?.layers ?? {};
}
