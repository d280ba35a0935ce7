import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import { forgetRows } from "#client/api/changes.ts";
import { request } from "#client/api/request.ts";
import type { Language } from "#client/i18n/text.ts";
import { isOver, type Job } from "#contract/jobs.ts";
import type { orderedPlanPaper } from "#contract/street-plan-papers.ts";

export type OrderedPaper = z.output<typeof orderedPlanPaper>;

const pollMs = 300;

export const paperJobQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: ["plan-paper", id, language],
    queryFn: ({ signal }) => request<Job>(`/api/jobs/${id}`, { signal }),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) => (data && isOver(data) ? false : pollMs),
  });

export function useOrderPaper(year: number) {
  return useMutation({
    mutationFn: () => request<OrderedPaper>(`/api/street-plan/years/${year}/paper`, { method: "POST" }),
  });
}

export function useStopPaper() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<void>(`/api/jobs/${id}/cancel`, { method: "POST" }),
    onSettled: () => forgetRows(client),
  });
}
