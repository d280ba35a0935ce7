import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useEvent } from "#client/api/events.ts";
import { request } from "#client/api/request.ts";
import type { Theme } from "#layers/kit/theme.ts";
import type { TileSource } from "./style/map-style.ts";

type Tileset = {
  readonly theme: Theme;
  readonly version: string;
  readonly minzoom: number;
  readonly maxzoom: number;
  readonly layers: readonly string[];
};
type Tilesets = { readonly tilesets: readonly Tileset[] };

export const tilesetsQuery = queryOptions({
  queryKey: ["tilesets"],
  queryFn: ({ signal }) => request<Tilesets>("/api/tilesets", { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The tiles that this reader may have; a theme whose rows changed comes back with another version. */
export function useTilesets(): readonly Tileset[] | null {
  const client = useQueryClient();
  const askAgain = useCallback(() => {
    void client.invalidateQueries({ queryKey: tilesetsQuery.queryKey });
  }, [client]);
  useEvent("tiles", askAgain);
  useEvent("resync", askAgain);
  return useQuery(tilesetsQuery).data?.tilesets ?? null;
}

/** Tiles of the general plan are those of one variant; without one the server shows the variant in force. */
export function tileSource(tileset: Tileset, variant: string | null): TileSource {
  const { theme, version, minzoom, maxzoom, layers } = tileset;
  const query = new URLSearchParams({ v: version, ...(theme === "general_plan" && variant && { variant }) });
  return {
    theme,
    tiles: `${window.location.origin}/tiles/${theme}/{z}/{x}/{y}.mvt?${query}`,
    minzoom,
    maxzoom,
    layers,
  };
}
