import { type ChangeEvent, eventNames } from "#contract/events.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { type Identity, readableLayers } from "#server/platform/auth/identity.ts";
import type { Change } from "#server/platform/changes/feed.ts";
import { dependsOn, type TileSets } from "#server/platform/tiles/tile-set.ts";
import type { TileVersions } from "#server/platform/tiles/tile-version.ts";
import type { Message } from "./stream.ts";

export type Tiles = { readonly sets: TileSets; readonly versions: TileVersions };

/** What a reader learns of a change: nothing at all when it may read none of the layers. */
export function changeMessage(
  change: Change,
  identity: Identity,
  layers: readonly Layer[],
  { sets, versions }: Tiles,
): Message | undefined {
  const readable = new Set(readableLayers(identity, layers).map(({ id }) => id));
  const own = change.layers.filter(({ layer }) => readable.has(layer));
  if (own.length === 0) return undefined;
  const event: ChangeEvent = {
    change_id: change.id,
    at: change.at,
    layers: own.map(({ layer, rows, ids, box }) => {
      const set = sets.of(identity).find((known) => dependsOn(known, layer));
      return { layer, rows, ids, bbox: box, tiles_version: set ? versions.of(set) : null };
    }),
  };
  return { id: change.id, event: eventNames.change, data: JSON.stringify(event) };
}
