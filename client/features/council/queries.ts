import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { request } from "#client/api/request.ts";
import type { PlanYear } from "#contract/street-plan.ts";
import { planItem } from "#layers/council/plan-item.ts";

/** Begins with `rows` and the layer, so that it is stale once somebody has changed a street of the plan. */
export const planYearQuery = (year: number) =>
  queryOptions({
    queryKey: ["rows", planItem.id, "council", year],
    queryFn: ({ signal }) => request<PlanYear>(`/api/street-plan/years/${year}`, { signal }),
    placeholderData: keepPreviousData,
  });
