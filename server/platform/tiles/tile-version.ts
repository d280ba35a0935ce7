import { createHash } from "node:crypto";
import { areaLabelZoom } from "#painter/label-rules.ts";
import type { ChangeFeed } from "../changes/feed.ts";
import { type TileSet, variantRegister } from "./tile-set.ts";
import { tileAttributes } from "./tile-source.ts";

/** Raise it when the same rows come to be cut or encoded otherwise: browsers keep tiles of a version for ever. */
const encoding = 2;

/**
 * The version of a tile set changes with every write to its layers and with nothing else, and tells nothing of layers
 * that are not in it. It is the same in every process and after a restart.
 */
export class TileVersions {
  private readonly feed: ChangeFeed;
  private readonly known = new Map<TileSet, { revision: number; version: string }>();
  private readonly definitions = new WeakMap<TileSet, string>();

  constructor(feed: ChangeFeed) {
    this.feed = feed;
  }

  of(set: TileSet): string {
    const known = this.known.get(set);
    const { revision } = this.feed;
    if (known?.revision === revision) return known.version;
    const version = this.compute(set);
    this.known.set(set, { revision, version });
    return version;
  }

  private compute(set: TileSet): string {
    const { positions } = this.feed;
    const layers = [...set.layers.map(({ id }) => id), ...(set.variants ? [variantRegister] : [])];
    const hash = createHash("sha256").update(this.definition(set));
    for (const layer of layers) {
      const last = positions.get(layer);
      hash.update(`\n${layer} ${last?.seq ?? ""} ${last?.change_id ?? ""} ${last?.at ?? ""}`);
    }
    return hash.digest("base64url").slice(0, 16);
  }

  private definition(set: TileSet): string {
    const known = this.definitions.get(set);
    if (known !== undefined) return known;
    const layers = set.layers.map((layer) => [
      layer.id,
      layer.geometry,
      layer.minZoom,
      areaLabelZoom(layer),
      tileAttributes(layer),
    ]);
    const definition = JSON.stringify([encoding, layers]);
    this.definitions.set(set, definition);
    return definition;
  }
}
