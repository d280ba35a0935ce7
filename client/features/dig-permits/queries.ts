import { type QueryClient, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { forgetRows } from "#client/api/changes.ts";
import { Problem } from "#client/api/problem.ts";
import { request } from "#client/api/request.ts";
import { untilReached } from "#client/api/until-reached.ts";
import type { Chosen } from "#client/row/attach-button.tsx";
import { keptAbout, type SentOrKept, sendOrKeep } from "#client/state/outbox.ts";
import type {
  DigPermitChecked,
  DigPermitHead,
  DigPermitsPage,
  DigPermitThread,
  DigPhotoTaken,
  NewDigPermit,
  NewDigPermitStep,
} from "#contract/dig-permits.ts";
import { fileWrite, mayWait, stepWrite, type WaitingStep } from "./writes.ts";

/* Keys begin as those of rows do, so that a change of the layer makes them stale on every open page. */

export const permitsQuery = (search: string) =>
  queryOptions({
    queryKey: ["rows", "dig_permit", "list", search],
    queryFn: ({ signal }) => request<DigPermitsPage>(`/api/dig-permits?${search}`, { signal }),
    refetchInterval: untilReached,
  });

export const permitQuery = (id: string) =>
  queryOptions({
    queryKey: ["row", "dig_permit", "thread", id],
    queryFn: ({ signal }) => request<DigPermitThread>(`/api/dig-permits/${id}`, { signal }),
    refetchInterval: untilReached,
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

const following = (step: WaitingStep, permit: string): WaitingStep =>
  step.action === "comment" ? step : { ...step, follows: keptAbout(permit) };

/** What a crew says waits for the signal; every other step is answered or refused at once. */
export function useStep(permit: Pick<DigPermitHead, "id" | "code">) {
  const { id } = permit;
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: NewDigPermitStep): Promise<SentOrKept<DigPermitThread>> =>
      mayWait(body)
        ? await sendOrKeep<DigPermitThread>(stepWrite(permit, following(body, id)))
        : {
            kept: false,
            answer: await request<DigPermitThread>(`/api/dig-permits/${id}/steps`, { method: "POST", body }),
          },
    onSuccess: (sent) => {
      if (!sent.kept) keep(client, sent.answer);
    },
    // After a conflict the thread shows what the other one did.
    onError: (error) =>
      error instanceof Problem && error.status === 412
        ? client.invalidateQueries({ queryKey: permitQuery(id).queryKey })
        : undefined,
  });
}

export function useAttach(id: string, taken: DigPhotoTaken) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (chosen: Chosen) => sendOrKeep<DigPermitThread>(fileWrite(id, taken, chosen)),
    onSuccess: (sent) => {
      if (!sent.kept) keep(client, sent.answer);
    },
  });
}
