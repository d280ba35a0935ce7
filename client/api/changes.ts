import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { ChangeSetAnswer, Operation } from "#contract/changes.ts";
import type { ChangeEvent } from "#contract/events.ts";
import { newId } from "./new-id.ts";
import { Problem } from "./problem.ts";
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

/**
 * Somebody wrote rows: what was fetched of their layers is stale, and so is what counts or searches over layers. A key
 * names its layer, or a list of those that its answer is made of.
 */
export function forgetChanged(client: QueryClient, { layers }: ChangeEvent): Promise<void> {
  const changed = new Set(layers.map(({ layer }) => layer));
  return client.invalidateQueries({
    predicate: ({ queryKey: [kind, layer] }) =>
      rowKeys.some((key) => key === kind) &&
      (kind === "counts" || kind === "search" || [layer].flat().some((id) => changed.has(String(id)))),
  });
}

/** `id`: the same again for what was sent before and may have arrived. */
export const sendChange = (
  { operations, reason, acceptsGaps }: Change,
  id: string = newId(),
): Promise<ChangeSetAnswer> =>
  request<ChangeSetAnswer>("/api/changes", {
    method: "POST",
    body: {
      id,
      operations,
      ...(reason && { reason }),
      ...(acceptsGaps && { accepts_gaps: true }),
    },
  });

export const undoChange = (changeId: string): Promise<ChangeSetAnswer> =>
  request<ChangeSetAnswer>(`/api/changes/${changeId}/undo`, { method: "POST", body: { id: newId() } });

type Sent = { readonly content: string; readonly id: string };

/** The answer was lost or came from a proxy: the change may have been written all the same. */
const isOpen = (error: unknown): boolean =>
  error instanceof Problem && (error.status === 0 || error.status >= 500);

/**
 * All or nothing; a refusal is a `Problem` whose faults name the rows. What is sent again after its answer was lost keeps
 * its id, and is written once.
 */
export function useChange() {
  const client = useQueryClient();
  const lost = useRef<Sent | null>(null);
  return useMutation({
    mutationFn: async (change: Change) => {
      const content = JSON.stringify(change);
      const id = lost.current?.content === content ? lost.current.id : newId();
      try {
        const answer = await sendChange(change, id);
        lost.current = null;
        return answer;
      } catch (error) {
        lost.current = isOpen(error) ? { content, id } : null;
        throw error;
      }
    },
    onSettled: () => forgetRows(client),
  });
}

export function useUndo() {
  const client = useQueryClient();
  return useMutation({ mutationFn: undoChange, onSettled: () => forgetRows(client) });
}
