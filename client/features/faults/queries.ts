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
import { untilReached } from "#client/api/until-reached.ts";
import type { Position } from "#client/map/geometry.ts";
import type { Chosen } from "#client/row/attach-button.tsx";
import { keptAbout, type SentOrKept, sendOrKeep } from "#client/state/outbox.ts";
import type {
  FaultAssets,
  FaultCrews,
  FaultHead,
  FaultNetwork,
  FaultNumbers,
  FaultsNearby,
  FaultsPage,
  FaultThread,
  NewFault,
  NewFaultStep,
} from "#contract/faults.ts";
import { faultWrite, fileWrite, mayWait, stepWrite, type WaitingStep } from "./writes.ts";

/* Keys begin as those of rows do, so that a change of the layer `fault` makes them stale on every open page. */

const pageSize = 1000;

/** All faults of a query of `GET /api/faults`, page by page. */
export const faultsQuery = (search: string) =>
  infiniteQueryOptions({
    queryKey: ["rows", "fault", "list", search],
    queryFn: ({ signal, pageParam }) =>
      request<FaultsPage>(
        `/api/faults?${search}${search && "&"}limit=${pageSize}${pageParam ? `&after=${encodeURIComponent(pageParam)}` : ""}`,
        { signal },
      ),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    refetchInterval: untilReached,
  });

export const threadQuery = (id: string) =>
  queryOptions({
    queryKey: ["row", "fault", "thread", id],
    queryFn: ({ signal }) => request<FaultThread>(`/api/faults/${id}`, { signal }),
    refetchInterval: untilReached,
  });

const placeText = ([longitude, latitude]: Position): string =>
  `${longitude.toFixed(7)},${latitude.toFixed(7)}`;

export const nearbyQuery = (at: Position, network: FaultNetwork) =>
  queryOptions({
    queryKey: ["rows", "fault", "nearby", placeText(at), network],
    queryFn: ({ signal }) =>
      request<FaultsNearby>(`/api/faults/nearby?at=${placeText(at)}&network=${network}`, { signal }),
  });

export const assetsQuery = (at: Position, network: FaultNetwork) =>
  queryOptions({
    queryKey: ["rows", "fault", "assets", placeText(at), network],
    queryFn: ({ signal }) =>
      request<FaultAssets>(`/api/faults/assets?at=${placeText(at)}&network=${network}`, { signal }),
    // Other layers change under it.
    staleTime: 0,
  });

export const crewsQuery = queryOptions({
  queryKey: ["fault-crews"],
  queryFn: ({ signal }) => request<FaultCrews>("/api/faults/crews", { signal }),
});

export const numbersQuery = (year: number | null) =>
  queryOptions({
    queryKey: ["rows", "fault", "numbers", year],
    queryFn: ({ signal }) =>
      request<FaultNumbers>(`/api/faults/numbers${year === null ? "" : `?year=${year}`}`, { signal }),
    refetchInterval: untilReached,
  });

function keep(client: QueryClient, thread: FaultThread): void {
  client.setQueryData(threadQuery(thread.fault.id).queryKey, thread);
}

/** Without a signal the fault is kept on this device and sent later. */
export function useLogFault() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewFault) => sendOrKeep<FaultThread>(faultWrite(body)),
    onSuccess: (sent) => {
      if (sent.kept) return;
      keep(client, sent.answer);
      void forgetRows(client);
    },
  });
}

const following = (step: WaitingStep, fault: string): WaitingStep =>
  step.action === "comment" ? step : { ...step, follows: keptAbout(fault) };

/** What a crew says waits for the signal; every other step is answered or refused at once. */
export function useStep(fault: Pick<FaultHead, "id" | "code">) {
  const { id } = fault;
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: NewFaultStep): Promise<SentOrKept<FaultThread>> =>
      mayWait(body)
        ? await sendOrKeep<FaultThread>(stepWrite(fault, following(body, id)))
        : {
            kept: false,
            answer: await request<FaultThread>(`/api/faults/${id}/steps`, { method: "POST", body }),
          },
    onSuccess: (sent) => {
      if (sent.kept) return;
      keep(client, sent.answer);
      // A repeated report answers the fault that it repeats.
      if (sent.answer.fault.id !== id) void client.invalidateQueries({ queryKey: threadQuery(id).queryKey });
    },
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
    mutationFn: (chosen: Chosen) => sendOrKeep<FaultThread>(fileWrite(id, chosen)),
    onSuccess: (sent) => {
      if (!sent.kept) keep(client, sent.answer);
    },
  });
}

/** The photos of a fault that has just been logged, one after the other. Answers those that neither arrived nor could be kept. */
export function useAttachAll() {
  const client = useQueryClient();
  return async (fault: string, photos: readonly Chosen[]): Promise<readonly Chosen[]> => {
    const left: Chosen[] = [];
    for (const photo of photos) {
      try {
        const sent = await sendOrKeep<FaultThread>(fileWrite(fault, photo));
        if (!sent.kept) keep(client, sent.answer);
      } catch {
        left.push(photo);
      }
    }
    return left;
  };
}
