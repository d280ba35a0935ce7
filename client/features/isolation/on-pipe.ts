import { useQuery } from "@tanstack/react-query";
import { isUnreached } from "#client/api/problem.ts";
import { request } from "#client/api/request.ts";
import { untilReached } from "#client/api/until-reached.ts";
import type { StoredRow } from "#contract/row.ts";
import { heatPipe } from "#layers/heating/heat-pipe.ts";
import { waterMain } from "#layers/water/water-main.ts";

/** Layers that valves can isolate. */
export const pipeLayers: readonly string[] = [waterMain.id, heatPipe.id];

export type OnPipe = { readonly layer: string; readonly id: string; readonly chainage_m: number };
export type Asked = {
  readonly layer: string;
  readonly id: string;
  /** Null: somewhere on it. */
  readonly chainage_m: number | null;
};

/** The place on a pipe that is meant: of a fitting its own, of a pipe the asked one or its middle. Null where there is none. */
export function onPipeOf({ layer, id, chainage_m }: Asked, { row, references }: StoredRow): OnPipe | null {
  if (pipeLayers.includes(layer)) {
    const length = row["length_m"];
    return { layer, id, chainage_m: chainage_m ?? (typeof length === "number" ? length / 2 : 0) };
  }
  const link = references["on_link"];
  const along = row["chainage_m"];
  return link && pipeLayers.includes(link.layer) && typeof along === "number"
    ? { layer: link.layer, id: link.id, chainage_m: along }
    : null;
}

/** Undefined until it is known; null where valves have nothing to say; "unreached" while the server is. */
export function useOnPipe(asked: Asked): OnPipe | "unreached" | null | undefined {
  const { layer, id, chainage_m } = asked;
  const isPlaced = pipeLayers.includes(layer) && chainage_m !== null;
  const { data, error, failureReason } = useQuery({
    queryKey: ["row", layer, id],
    queryFn: ({ signal }) => request<StoredRow>(`/api/layers/${layer}/rows/${id}`, { signal }),
    enabled: !isPlaced,
    refetchInterval: untilReached,
  });
  if (isPlaced) return { layer, id, chainage_m };
  if (data) return onPipeOf(asked, data);
  const failure = error ?? failureReason;
  if (isUnreached(failure)) return "unreached";
  return error ? null : undefined;
}
