import type { TileAddress, TileSource } from "../database.ts";
import type { TileQuery } from "./protocol.ts";

export const embeddedTileQueries = (
  _sources: readonly TileSource[],
  _address: TileAddress,
): TileQuery[] => [];
