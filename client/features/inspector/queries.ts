import { queryOptions } from "@tanstack/react-query";
import { request } from "#client/api/request.ts";
import type { History } from "#contract/history.ts";
import type { StoredRow } from "#contract/row.ts";

export const rowQuery = (layer: string, id: string) =>
  queryOptions({
    queryKey: ["row", layer, id],
    queryFn: ({ signal }) => request<StoredRow>(`/api/layers/${layer}/rows/${id}`, { signal }),
  });

export const historyQuery = (layer: string, id: string) =>
  queryOptions({
    queryKey: ["history", layer, id],
    queryFn: ({ signal }) => request<History>(`/api/layers/${layer}/${id}/history`, { signal }),
  });
