import type { TileAddress } from "./database.ts";

/** Units of a tile's side; coordinates in a tile are whole units, y down. */
export const tileExtent = 4096;
/** Kept around the tile so that line caps and labels do not break at its edge, in tile units. */
export const tileBuffer = 64;

/** Half the side of the EPSG:3857 world in metres, as ST_TileEnvelope has it. */
const halfWorld = 20037508.342789244;

/** Side of a tile unit in EPSG:3857 metres. */
export const unitSide = (z: number): number => (2 * halfWorld) / 2 ** z / tileExtent;

/** Side of a pixel in EPSG:3857 metres where a tile is 512 pixels wide. */
export const pixelSide = (z: number): number => (2 * halfWorld) / 2 ** z / 512;

/** How EPSG:3857 metres become tile units: unit = scale * metre + offset. */
export function tileTransform({ z, x, y }: TileAddress): {
  xScale: number;
  yScale: number;
  xOffset: number;
  yOffset: number;
} {
  const scale = 1 / unitSide(z);
  const west = -halfWorld + (x * tileExtent) / scale;
  const north = halfWorld - (y * tileExtent) / scale;
  return { xScale: scale, yScale: -scale, xOffset: -west * scale, yOffset: north * scale };
}
