import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import type { ChangeSetAnswer, Operation } from "#contract/changes.ts";
import { newId } from "./new-id.ts";
import { request } from "./request.ts";

export type Change = { readonly operations: readonly Operation[]; readonly reason?: string | undefined };

/** Queries whose key begins with these hold rows, and are stale once any row has changed. */
export const rowKeys = ["row", "rows", "history", "counts", "choices", "search"] as const;

export const forgetRows = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({
    predicate: ({ queryKey }) => rowKeys.some((key) => key === queryKey[0]),
  });

export const sendChange = ({ operations, reason }: Change): Promise<ChangeSetAnswer> =>
  request<ChangeSetAnswer>("/api/changes", {
    method: "POST",
    body: { id: newId(), operations, ...(reason && { reason }) },
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
