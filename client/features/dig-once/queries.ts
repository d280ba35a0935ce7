import { keepPreviousData, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import { forgetRows } from "#client/api/changes.ts";
import { request } from "#client/api/request.ts";
import type { DigConflict, digCheck, NewDigExemption } from "#contract/dig-once.ts";

/** Works under one street, as they would be saved. */
export type Checked = z.input<typeof digCheck>["item"];

type Conflicts = { readonly conflicts: readonly DigConflict[]; readonly moratorium_years: number };

/* Keys begin as those of rows do, so that a change of the plan makes them stale on every open page. */

export const checkQuery = (item: Checked) =>
  queryOptions({
    queryKey: ["rows", "plan_item", "dig-once", item],
    queryFn: ({ signal }) =>
      request<Conflicts>("/api/dig-once/check", { method: "POST", body: { item }, signal }),
    placeholderData: keepPreviousData,
    // Permits, faults and other streets change under it.
    staleTime: 0,
    retry: false,
  });

export const yearConflictsQuery = (year: number) =>
  queryOptions({
    queryKey: ["rows", "plan_item", "dig-once", "year", year],
    queryFn: ({ signal }) => request<Conflicts>(`/api/dig-once?year=${year}`, { signal }),
  });

export function useExempt() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewDigExemption) =>
      request<unknown>("/api/dig-once/exemptions", { method: "POST", body }),
    onSettled: () => forgetRows(client),
  });
}

export function useWithdraw() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<void>(`/api/dig-once/exemptions/${id}`, { method: "DELETE" }),
    onSettled: () => forgetRows(client),
  });
}
