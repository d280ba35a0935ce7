import type { Layer } from "#layers/kit/define-layer.ts";
import { type Theme, themeIds } from "#layers/kit/theme.ts";
import { anonymous, type Identity, readableLayers } from "../auth/identity.ts";
import { deepestZoom } from "./deepest-zoom.ts";

/** The layers of one theme that somebody may read: what one address of tiles holds for them. */
export type TileSet = {
  readonly theme: Theme;
  /** In drawing order. */
  readonly layers: readonly Layer[];
  readonly minzoom: number;
  readonly maxzoom: number;
  /** Rows of the plan's layers belong to a variant, which the address then names. */
  readonly variants: boolean;
  /** Everybody may read all of it. */
  readonly public: boolean;
  /** The same for everybody who reads the same layers. */
  readonly key: string;
};

/** Says which variant is in force, and so what the tiles of layers with variants show. */
export const variantRegister = "plan_variant";

/** Whether a write to this layer makes other tiles. */
export const dependsOn = (set: TileSet, layer: string): boolean =>
  set.layers.some(({ id }) => id === layer) || (set.variants && layer === variantRegister);

/** A layer that appears between two zooms is in the tiles of the zoom before. */
export const isInTile = (layer: Layer, z: number): boolean => Math.floor(layer.minZoom) <= z;

/** Finds the tile sets of a reader. Kept by roles, because one map view asks for dozens of tiles. */
export class TileSets {
  private readonly layers: readonly Layer[];
  private readonly byRoles = new Map<string, readonly TileSet[]>();

  constructor(layers: readonly Layer[]) {
    this.layers = layers.filter(({ geometry }) => geometry !== "none");
  }

  of(identity: Identity): readonly TileSet[] {
    const roles = identity.roles.join(" ");
    const known = this.byRoles.get(roles);
    if (known) return known;
    const readable = readableLayers(identity, this.layers);
    const open = new Set(readableLayers(anonymous, this.layers));
    const sets = themeIds.flatMap((theme) => {
      const own = readable.filter((layer) => layer.theme === theme);
      return own.length > 0 ? [tileSet(theme, own, open)] : [];
    });
    this.byRoles.set(roles, sets);
    return sets;
  }
}

function tileSet(theme: Theme, layers: readonly Layer[], open: ReadonlySet<Layer>): TileSet {
  const first = Math.min(...layers.map(({ minZoom }) => Math.floor(minZoom)));
  return {
    theme,
    layers,
    minzoom: Math.min(first, deepestZoom),
    maxzoom: deepestZoom,
    variants: layers.some(({ variants }) => variants),
    public: layers.every((layer) => open.has(layer)),
    key: `${theme}(${layers.map(({ id }) => id).join(" ")})`,
  };
}
