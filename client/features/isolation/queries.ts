import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useEvent } from "#client/api/events.ts";
import { newId } from "#client/api/new-id.ts";
import { request } from "#client/api/request.ts";
import { untilReached } from "#client/api/until-reached.ts";
import type { Entry, Write } from "#client/state/outbox/entry.ts";
import { sendOrKeep, useOutbox } from "#client/state/outbox.ts";
import { type ChangeEvent, eventNames } from "#contract/events.ts";
import { type FaultThread, type NewFaultStep, newFaultStep } from "#contract/faults.ts";
import type { CityIsolationAnswer, ValveToTurn } from "#contract/isolation.ts";
import { layerOf } from "#layers/index.ts";
import { markTexts } from "./messages.ts";
import type { OnPipe } from "./on-pipe.ts";

/** `on`: valves are trusted as they were known on that day; null is today. */
export const isolationQuery = ({ layer, id, chainage_m }: OnPipe, on: string | null) =>
  queryOptions({
    queryKey: ["isolation", layer, id, chainage_m, on],
    queryFn: ({ signal }) =>
      request<CityIsolationAnswer>(
        `/api/isolation?${new URLSearchParams({
          layer,
          id,
          chainage_m: String(chainage_m),
          ...(on !== null && { on }),
        })}`,
        { signal },
      ),
    placeholderData: (before) => before,
    refetchInterval: untilReached,
    staleTime: 0,
  });

/** A changed pipe, valve or customer anywhere can change the answer. */
const isOfNetworks = (id: string): boolean => {
  const theme = layerOf(id)?.theme;
  return theme === "water" || theme === "heating" || id === "facility" || id === "building";
};

export function useFollowNetworks(): void {
  const client = useQueryClient();
  useEvent(
    eventNames.change,
    useCallback(
      (data: unknown) => {
        const { layers } = data as ChangeEvent;
        if (layers.some(({ layer }) => isOfNetworks(layer)))
          void client.invalidateQueries({ queryKey: ["isolation"] });
      },
      [client],
    ),
  );
}

export type Mark = Extract<NewFaultStep, { action: "valve" }>["mark"];

type Found = { readonly valve: ValveToTurn; readonly mark: Mark };

/** What the outbox calls steps of faults; they arrive in the order of saying. */
const stepWrites = "fault-step";

const markWrite = (fault: string, { valve: { layer, id, code }, mark }: Found): Write => {
  const stepId = newId();
  return {
    id: stepId,
    kind: stepWrites,
    what: markTexts[mark],
    words: code ?? "",
    subject: fault,
    method: "POST",
    path: `/api/faults/${fault}/steps`,
    body: {
      action: "valve",
      id: stepId,
      valve: { layer, id },
      mark,
      at: new Date().toISOString(),
    } satisfies NewFaultStep,
  };
};

/** What the crew found at a valve: a step of the fault, from which the register of valves learns. Without a signal it waits. */
export function useMark(fault: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (found: Found) => sendOrKeep<FaultThread>(markWrite(fault, found)),
    onSuccess: async (sent) => {
      if (sent.kept) return;
      await client.invalidateQueries({ queryKey: ["isolation"] });
      await client.invalidateQueries({ queryKey: ["row", "fault"] });
    },
  });
}

/** The last that was found at a valve and waits for the signal. */
export function useKeptMark(fault: string, valve: string): { entry: Entry; mark: Mark } | null {
  const { entries } = useOutbox();
  for (const entry of entries.toReversed()) {
    if (entry.kind !== stepWrites || entry.subject !== fault) continue;
    const { data } = newFaultStep.safeParse(entry.body);
    if (data?.action === "valve" && data.valve.id === valve) return { entry, mark: data.mark };
  }
  return null;
}
