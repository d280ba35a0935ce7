import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import type { ChangeSetAnswer, Operation } from "#contract/changes.ts";
import type { ChangeEvent } from "#contract/events.ts";
import { newId } from "./new-id.ts";
import { request } from "./request.ts";

export type Change = {
  readonly operations: readonly Operation[];
  readonly reason?: string | undefined;
  /** The person has seen the gaps and overlaps that this leaves, and wants it so. */
  readonly acceptsGaps?: boolean;
};

/** Queries whose key begins with these hold rows, and are stale once any row has changed. */
export const rowKeys = ["row", "rows", "history", "counts", "choices", "search"] as const;

export const forgetRows = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({
    predicate: ({ queryKey }) => rowKeys.some((key) => key === queryKey[0]),
  });

/** Somebody wrote rows: what was fetched of their layers is stale, and so is what counts or searches over layers. */
export function forgetChanged(client: QueryClient, { layers }: ChangeEvent): Promise<void> {
  const changed = new Set(layers.map(({ layer }) => layer));
  return client.invalidateQueries({
    predicate: ({ queryKey: [kind, layer] }) =>
      rowKeys.some((key) => key === kind) &&
      (kind === "counts" || kind === "search" || changed.has(String(layer))),
  });
}

export const sendChange = ({ operations, reason, acceptsGaps }: Change): Promise<ChangeSetAnswer> =>
  request<ChangeSetAnswer>("/api/changes", {
    method: "POST",
    body: {
      id: newId(),
      operations,
      ...(reason && { reason }),
      ...(acceptsGaps && { accepts_gaps: true }),
    },
  });

export const undoChange = (changeId: string): Promise<ChangeSetAnswer> =>
  request<ChangeSetAnswer>(`/api/changes/${changeId}/undo`, { method: "POST", body: { id: newId() } });

/** All or nothing; a refusal is a `Problem` whose faults name the rows. */
export function useChange() {
  const client = useQueryClient();
  return useMutation({ mutationFn: sendChange, onSettled: () => forgetRows(client) });
}

export function useUndo() {
  const client = useQueryClient();
  return useMutation({ mutationFn: undoChange, onSettled: () => forgetRows(client) });
}
