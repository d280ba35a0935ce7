import { useMutation } from "@tanstack/react-query";
import type { z } from "zod";
import { request } from "#client/api/request.ts";
import type { orderedPlanPaper } from "#contract/street-plan-papers.ts";

export type OrderedPaper = z.output<typeof orderedPlanPaper>;

export function useOrderPaper(year: number) {
  return useMutation({
    mutationFn: () => request<OrderedPaper>(`/api/street-plan/years/${year}/paper`, { method: "POST" }),
  });
}
