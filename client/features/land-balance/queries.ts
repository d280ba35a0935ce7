import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { request } from "#client/api/request.ts";
import type { LandBalance } from "#contract/land-balance.ts";
import type { Choices } from "#contract/rows.ts";
import { functionalZone } from "#layers/general-plan/functional-zone.ts";

/** Begins with `rows` and the layer, so that it is stale once somebody has changed a zone. */
export const landBalanceQuery = (variant: string | null, quarter: string | null) =>
  queryOptions({
    queryKey: ["rows", functionalZone.id, "land-balance", variant, quarter],
    queryFn: ({ signal }) => {
      const search = new URLSearchParams({ ...(variant && { variant }), ...(quarter && { quarter }) });
      return request<LandBalance>(`/api/land-balance?${search}`, { signal });
    },
    placeholderData: keepPreviousData,
  });

export const quartersQuery = queryOptions({
  queryKey: ["choices", "quarter", "all"],
  queryFn: ({ signal }) => request<Choices>("/api/layers/quarter/choices?limit=200", { signal }),
});
