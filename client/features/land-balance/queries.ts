import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { request } from "#client/api/request.ts";
import type { LandPlace } from "#client/state/land-place.ts";
import type { LandBalance } from "#contract/land-balance.ts";
import type { StoredRow } from "#contract/row.ts";
import type { Choices } from "#contract/rows.ts";
import { functionalZone } from "#layers/general-plan/functional-zone.ts";

/** Begins with `rows` and the layer, so that it is stale once somebody has changed a zone. */
export const landBalanceQuery = (variant: string | null, quarter: string | null, drawn: LandPlace | null) =>
  queryOptions({
    queryKey: ["rows", functionalZone.id, "land-balance", variant, drawn?.key ?? quarter],
    queryFn: ({ signal }) => {
      if (drawn)
        return request<LandBalance>("/api/land-balance", {
          method: "POST",
          body: { ...(variant && { variant }), place: drawn.geometry },
          signal,
        });
      const search = new URLSearchParams({ ...(variant && { variant }), ...(quarter && { quarter }) });
      return request<LandBalance>(`/api/land-balance?${search}`, { signal });
    },
    placeholderData: keepPreviousData,
  });

export const quarterQuery = (id: string) =>
  queryOptions({
    queryKey: ["row", "quarter", id],
    queryFn: ({ signal }) => request<StoredRow>(`/api/layers/quarter/rows/${id}`, { signal }),
  });

export const quartersQuery = queryOptions({
  queryKey: ["choices", "quarter", "all"],
  queryFn: ({ signal }) => request<Choices>("/api/layers/quarter/choices?limit=200", { signal }),
});
