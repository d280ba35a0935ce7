import { layerOf } from "#layers/index.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { layerIdOf } from "./style/style-layer.ts";

/** A row under the pointer. */
export type Hit = {
  readonly layer: Layer;
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
};

/** What of a rendered feature matters here. */
export type Rendered = {
  readonly id?: string | number | undefined;
  readonly layer: { readonly id: string };
  readonly properties: Readonly<Record<string, unknown>>;
};

/** A wash as thin as this colours the ground; it does not make an area that one points at. */
const leastFill = 0.1;
/** What has no fill is meant by a click inside it only if it is about as small as a plot: nobody who clicks into the city means its boundary. */
const largestBareAreaM2 = 30_000;

function rankOf({ layer, properties }: Hit, onOutline: boolean): number {
  if (layer.geometry === "Point") return 0;
  if (layer.geometry === "LineString") return 1;
  if ((layer.symbology?.opacity ?? 1) >= leastFill) return 2;
  if (onOutline) return 3;
  return Number(properties["area_m2"] ?? 0) <= largestBareAreaM2 ? 4 : Number.POSITIVE_INFINITY;
}

/** Each row once, in the order in which a person means them: signs, lines, filled areas, areas that only have an outline. */
export function hitsOf(rendered: readonly Rendered[]): readonly Hit[] {
  const found = new Map<string, { hit: Hit; rank: number }>();
  for (const feature of rendered) {
    const layer = layerOf(layerIdOf(feature.layer.id));
    if (!layer || typeof feature.id !== "string") continue;
    const hit = { layer, id: feature.id, properties: feature.properties };
    const rank = rankOf(hit, feature.layer.id.endsWith(":outline"));
    const before = found.get(feature.id);
    if (!before || rank < before.rank) found.set(feature.id, { hit, rank });
  }
  return [...found.values()]
    .filter(({ rank }) => Number.isFinite(rank))
    .sort((one, other) => one.rank - other.rank)
    .map(({ hit }) => hit);
}
