import { useQuery } from "@tanstack/react-query";
import { request } from "#client/api/request.ts";

import type { RowLabel, StoredRow } from "#contract/row.ts";
import { layerOf } from "#layers/index.ts";
import { rowTitle } from "./row-title.ts";

/** What a row is called that another one points to; undefined until it is known. */
export function useRowLabel(layerId: string | null, id: string): RowLabel | undefined {
  const layer = layerId === null ? undefined : layerOf(layerId);
  const { data } = useQuery({
    queryKey: ["row", layerId, id],
    queryFn: ({ signal }) => request<StoredRow>(`/api/layers/${layerId}/rows/${id}`, { signal }),
    enabled: layer !== undefined && id !== "",
  });
  if (!layer || !data) return undefined;
  const { row } = data;
  return {
    layer: layer.id,
    id,
    label: {
      ky: rowTitle(layer, row, "ky"),
      ru: rowTitle(layer, row, "ru"),
      en: rowTitle(layer, row, "en"),
    },
  };
}
