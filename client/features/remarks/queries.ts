import {
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import { forgetRows } from "#client/api/changes.ts";
import { Problem } from "#client/api/problem.ts";
import { request } from "#client/api/request.ts";
import type { Chosen } from "#client/row/attach-button.tsx";
import type { NewRemark, NewStep, RemarkPeople, RemarksPage, RemarkThread } from "#contract/remarks.ts";
import type { StoredRow } from "#contract/row.ts";

/* Keys begin as those of rows do, so that a change of the layer `remark` makes them stale on every open page. */

export const remarksQuery = (search: string) =>
  infiniteQueryOptions({
    queryKey: ["rows", "remark", "threads", search],
    queryFn: ({ signal, pageParam }) =>
      request<RemarksPage>(`/api/remarks?${search}${pageParam ? `&after=${pageParam}` : ""}`, { signal }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });

export const threadQuery = (id: string) =>
  queryOptions({
    queryKey: ["row", "remark", "thread", id],
    queryFn: ({ signal }) => request<RemarkThread>(`/api/remarks/${id}`, { signal }),
  });

export const rowRemarksQuery = (layer: string, id: string) =>
  queryOptions({
    queryKey: ["rows", "remark", "on", layer, id],
    queryFn: ({ signal }) => request<RemarksPage>(`/api/remarks?row=${layer}/${id}`, { signal }),
  });

/** What the row is called that a new remark is about; the inspector has mostly asked for it already. */
export const aboutQuery = (layer: string, id: string) =>
  queryOptions({
    queryKey: ["row", layer, id],
    queryFn: ({ signal }) => request<StoredRow>(`/api/layers/${layer}/rows/${id}`, { signal }),
  });

export const remarkPeopleQuery = queryOptions({
  queryKey: ["remark-people"],
  queryFn: ({ signal }) => request<RemarkPeople>("/api/remarks/people", { signal }),
});

function keep(client: QueryClient, thread: RemarkThread): void {
  client.setQueryData(threadQuery(thread.remark.id).queryKey, thread);
}

export function useMakeRemark() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewRemark) => request<RemarkThread>("/api/remarks", { method: "POST", body }),
    onSuccess: async (thread) => {
      keep(client, thread);
      await forgetRows(client);
    },
  });
}

export function useStep(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewStep) =>
      request<RemarkThread>(`/api/remarks/${id}/steps`, { method: "POST", body }),
    onSuccess: (thread) => keep(client, thread),
    // After a conflict the thread shows what the other one did.
    onError: (error) =>
      error instanceof Problem && error.status === 412
        ? client.invalidateQueries({ queryKey: threadQuery(id).queryKey })
        : undefined,
  });
}

export function useAttach(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ fileId, file }: Chosen) =>
      request<RemarkThread>(
        `/api/remarks/${id}/files?id=${fileId}&name=${encodeURIComponent(file.name.slice(-200))}`,
        { method: "POST", body: file, headers: { "content-type": "application/octet-stream" } },
      ),
    onSuccess: (thread) => keep(client, thread),
  });
}

export function useMarkRead(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (seq: number) => request<void>(`/api/remarks/${id}/read`, { method: "PUT", body: { seq } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["rows", "remark"] }),
  });
}
