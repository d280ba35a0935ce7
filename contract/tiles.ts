import { z } from "zod";
import { type Theme, themeIds } from "#layers/kit/theme.ts";

const theme = z.enum(themeIds);

/** The vector tiles of one theme, as the reader may see them. */
export const tileset = z.object({
  theme,
  /**
   * Address with {z}, {x} and {y}, from the root of this server. It names the version, so that a tile under it never
   * changes; `&variant=<id>` asks for another plan variant than the one in force.
   */
  tiles: z.string(),
  /** Changes with every write to a layer of the theme. */
  version: z.string(),
  minzoom: z.int(),
  maxzoom: z.int(),
  /** Layers in the tiles, in drawing order. Rows carry `id` and the fields marked `tile`. */
  layers: z.array(z.string()),
  /** Whether the tiles depend on the plan variant. */
  variants: z.boolean(),
});

/** GET /api/tilesets */
export const tilesets = z.object({ tilesets: z.array(tileset) });

/**
 * The layer of a tile that holds one point for each area of a layer, with the same attributes: an area that several
 * tiles share is called by its name once.
 */
export const labelsOf = (layer: string): string => `${layer}_label`;

export const tileType = "application/vnd.mapbox-vector-tile";

export type Tileset = z.output<typeof tileset>;
export type Tilesets = z.output<typeof tilesets>;

export const tileAddress = (theme: Theme, version: string): string =>
  `/tiles/${theme}/{z}/{x}/{y}.mvt?v=${encodeURIComponent(version)}`;
