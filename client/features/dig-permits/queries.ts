import { type QueryClient, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { forgetRows } from "#client/api/changes.ts";
import { Problem } from "#client/api/problem.ts";
import { request } from "#client/api/request.ts";
import type {
  DigPermitChecked,
  DigPermitsPage,
  DigPermitThread,
  NewDigPermit,
  NewDigPermitStep,
} from "#contract/dig-permits.ts";

/* Keys begin as those of rows do, so that a change of the layer makes them stale on every open page. */

export const permitsQuery = (search: string) =>
  queryOptions({
    queryKey: ["rows", "dig_permit", "list", search],
    queryFn: ({ signal }) => request<DigPermitsPage>(`/api/dig-permits?${search}`, { signal }),
  });

export const permitQuery = (id: string) =>
  queryOptions({
    queryKey: ["row", "dig_permit", "thread", id],
    queryFn: ({ signal }) => request<DigPermitThread>(`/api/dig-permits/${id}`, { signal }),
  });

type ToCheck = {
  readonly geometry: unknown;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
};

/** What is known there and what the days would meet, before anybody asks for the permit. */
export const checkQuery = (body: ToCheck) =>
  queryOptions({
    queryKey: ["rows", "dig_permit", "check", body],
    queryFn: ({ signal }) =>
      request<DigPermitChecked>("/api/dig-permits/check", { method: "POST", body, signal }),
    enabled: body.geometry !== null,
    retry: false,
  });

const keep = (client: QueryClient, thread: DigPermitThread): void =>
  void client.setQueryData(permitQuery(thread.permit.id).queryKey, thread);

export function useAskForPermit() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewDigPermit) =>
      request<DigPermitThread>("/api/dig-permits", { method: "POST", body }),
    onSuccess: async (thread) => {
      keep(client, thread);
      await forgetRows(client);
    },
  });
}

export function useStep(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewDigPermitStep) =>
      request<DigPermitThread>(`/api/dig-permits/${id}/steps`, { method: "POST", body }),
    onSuccess: (thread) => keep(client, thread),
    // After a conflict the thread shows what the other one did.
    onError: (error) =>
      error instanceof Problem && error.status === 412
        ? client.invalidateQueries({ queryKey: permitQuery(id).queryKey })
        : undefined,
  });
}
