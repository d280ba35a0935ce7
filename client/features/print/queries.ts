import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { request } from "#client/api/request.ts";
import type { TitleBlock } from "#contract/paper.ts";
import type { SheetOrder } from "#contract/sheet.ts";

export const titleBlockQuery = queryOptions({
  queryKey: ["title-block"],
  queryFn: ({ signal }) => request<TitleBlock>("/api/title-block", { signal }),
});

export const useMakeSheet = () =>
  useMutation({
    mutationFn: (order: SheetOrder) =>
      request<{ id: string }>("/api/sheets", { method: "POST", body: order }),
  });

export function useKeepTitleBlock() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (block: TitleBlock) => request<void>("/api/title-block", { method: "PUT", body: block }),
    onSuccess: (_, block) => client.setQueryData(titleBlockQuery.queryKey, block),
  });
}
