import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { request } from "#client/api/request.ts";
import type { Language } from "#client/i18n/text.ts";
import type { TitleBlock } from "#contract/paper.ts";
import type { SheetJob, SheetOrder } from "#contract/sheet.ts";

const pollMs = 300;

export const titleBlockQuery = queryOptions({
  queryKey: ["title-block"],
  queryFn: ({ signal }) => request<TitleBlock>("/api/title-block", { signal }),
});

export const sheetQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: ["sheet", id, language],
    queryFn: ({ signal }) => request<SheetJob>(`/api/sheets/${id}`, { signal }),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data === undefined || data.state === "queued" || data.state === "running" ? pollMs : false,
  });

export const useMakeSheet = () =>
  useMutation({
    mutationFn: (order: SheetOrder) =>
      request<{ id: string }>("/api/sheets", { method: "POST", body: order }),
  });

export const useStopSheet = () =>
  useMutation({
    mutationFn: (id: string) => request<void>(`/api/sheets/${id}/cancel`, { method: "POST" }),
  });

export function useKeepTitleBlock() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (block: TitleBlock) => request<void>("/api/title-block", { method: "PUT", body: block }),
    onSuccess: (_, block) => client.setQueryData(titleBlockQuery.queryKey, block),
  });
}
