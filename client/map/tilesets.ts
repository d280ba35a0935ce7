import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useEvent } from "#client/api/events.ts";
import { request } from "#client/api/request.ts";
import type { ChangeEvent, eventNames } from "#contract/events.ts";
import type { Tileset, Tilesets } from "#contract/tiles.ts";
import type { TileSource } from "./style/map-style.ts";

export const tilesetsQuery = queryOptions({
  queryKey: ["tilesets"],
  queryFn: ({ signal }) => request<Tilesets>("/api/tilesets", { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

type EventName = keyof typeof eventNames;

const isChange = (data: unknown): data is ChangeEvent =>
  typeof data === "object" && data !== null && "layers" in data && Array.isArray(data.layers);

/** Registers are in no tile. */
const changesTiles = (data: unknown): boolean =>
  isChange(data) && data.layers.some((layer) => layer.tiles_version !== null);

/** The tiles that this reader may have; a theme whose rows changed comes back with another version. */
export function useTilesets(): readonly Tileset[] | null {
  const client = useQueryClient();
  const askAgain = useCallback(() => {
    void client.invalidateQueries({ queryKey: tilesetsQuery.queryKey });
  }, [client]);
  const change = useCallback(
    (data: unknown) => {
      if (changesTiles(data)) askAgain();
    },
    [askAgain],
  );
  useEvent("change" satisfies EventName, change);
  useEvent("resync" satisfies EventName, askAgain);
  return useQuery(tilesetsQuery).data?.tilesets ?? null;
}

/** The tiles of one theme; where they depend on the plan variant, those of the chosen one. */
export function tileSource(tileset: Tileset, variant: string | null): TileSource {
  const { theme, tiles, minzoom, maxzoom, layers } = tileset;
  const chosen = tileset.variants && variant !== null ? `&variant=${variant}` : "";
  return { theme, tiles: `${window.location.origin}${tiles}${chosen}`, minzoom, maxzoom, layers };
}
