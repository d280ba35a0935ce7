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
import { sendOrKeep } from "#client/state/outbox.ts";
import type { NewRemark, NewStep, RemarkPeople, RemarksPage, RemarkThread } from "#contract/remarks.ts";
import type { StoredRow } from "#contract/row.ts";
import { remark as layer } from "#layers/general-plan/remark.ts";

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

/** What the outbox calls them. */
export const remarkWrites = "remark";

/** Without a signal the remark is kept on this device and sent later. */
export function useMakeRemark() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewRemark) =>
      sendOrKeep<RemarkThread>({
        id: body.id,
        kind: remarkWrites,
        what: layer.fields.kind.values[body.kind],
        words: body.text,
        subject: body.id,
        method: "POST",
        path: "/api/remarks",
        body,
      }),
    onSuccess: async (sent) => {
      if (sent.kept) return;
      keep(client, sent.answer);
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
