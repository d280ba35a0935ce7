import type { TileAddress } from "#server/platform/db/database.ts";
import { tileBuffer, tileExtent } from "#server/platform/db/tile-grid.ts";
import type { TileSet } from "#server/platform/tiles/tile-set.ts";

/** Which tile of whose layers; `variantId` is null where no layer has variants. */
export type TilePlace = TileAddress & { readonly set: TileSet; readonly variantId: string | null };

/** [west, south, east, north] in degrees. */
export type Box = readonly [number, number, number, number];

export const keyOf = ({ set, variantId, z, x, y }: TilePlace): string =>
  `${set.key} ${variantId ?? ""} ${z}/${x}/${y}`;

export const isInWorld = ({ z, x, y }: TileAddress): boolean => x < 2 ** z && y < 2 ** z;

/** Around all that a tile may show. One unit more than its buffer, so that no rounding leaves a touched tile as it is. */
export function boundsOf({ z, x, y }: TileAddress): Box {
  const margin = (tileBuffer + 1) / tileExtent;
  const longitude = (column: number): number => (column / 2 ** z) * 360 - 180;
  const latitude = (row: number): number =>
    (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / 2 ** z))) * 180) / Math.PI;
  return [longitude(x - margin), latitude(y + 1 + margin), longitude(x + 1 + margin), latitude(y - margin)];
}

export const overlap = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
