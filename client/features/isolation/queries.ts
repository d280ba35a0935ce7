import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useEvent } from "#client/api/events.ts";
import { newId } from "#client/api/new-id.ts";
import { request } from "#client/api/request.ts";
import { type ChangeEvent, eventNames } from "#contract/events.ts";
import type { FaultThread, NewFaultStep } from "#contract/faults.ts";
import type { CityIsolationAnswer, ValveToTurn } from "#contract/isolation.ts";
import { layerOf } from "#layers/index.ts";
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

/** What the crew found at a valve: a step of the fault, from which the register of valves learns. */
export function useMark(fault: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ valve: { layer, id }, mark }: { valve: ValveToTurn; mark: Mark }) =>
      request<FaultThread>(`/api/faults/${fault}/steps`, {
        method: "POST",
        body: {
          action: "valve",
          id: newId(),
          valve: { layer, id },
          mark,
          at: new Date().toISOString(),
        } satisfies NewFaultStep,
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["isolation"] });
      await client.invalidateQueries({ queryKey: ["row", "fault"] });
    },
  });
}
