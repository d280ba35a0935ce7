import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useEvent } from "#client/api/events.ts";
import { type ChangeEvent, eventNames } from "#contract/events.ts";
import { rowRemarksQuery, threadQuery } from "./queries.ts";

/** Which row holds a remark depends on the row's own layer too: a split or a removal there makes the answer stale. */
function useChangesOf(layer: string | null | undefined, forget: () => void): void {
  useEvent(
    eventNames.change,
    useCallback(
      (data: unknown) => {
        const { layers } = data as ChangeEvent;
        if (layers.some((changed) => changed.layer === layer)) forget();
      },
      [layer, forget],
    ),
  );
}

export function useFollowObject(remark: string, layer: string | null | undefined): void {
  const client = useQueryClient();
  useChangesOf(
    layer,
    useCallback(
      () => void client.invalidateQueries({ queryKey: threadQuery(remark).queryKey }),
      [client, remark],
    ),
  );
}

export function useFollowRow(layer: string, id: string): void {
  const client = useQueryClient();
  useChangesOf(
    layer,
    useCallback(
      () => void client.invalidateQueries({ queryKey: rowRemarksQuery(layer, id).queryKey }),
      [client, layer, id],
    ),
  );
}
