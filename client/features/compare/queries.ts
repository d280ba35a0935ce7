import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { request } from "#client/api/request.ts";
import type { Comparison } from "#contract/compare.ts";
import { functionalZone } from "#layers/general-plan/functional-zone.ts";

/** Begins with `rows` and the layer, so that it is stale once somebody has changed a zone. */
export const comparisonQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ["rows", functionalZone.id, "compare", from, to],
    queryFn: ({ signal }) => request<Comparison>(`/api/compare?from=${from}&to=${to}`, { signal }),
    placeholderData: keepPreviousData,
  });
