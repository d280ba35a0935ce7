import type { Hit } from "#client/map/hits.ts";
import type { Layer } from "#layers/kit/define-layer.ts";

export type Group = { readonly layer: Layer; readonly hits: readonly Hit[] };
export type InView = { readonly groups: readonly Group[]; readonly left: number };

/** Rows grouped by layer, the uppermost layer first, each group in the reader's order, and at most `most` in all. */
export function groupRows(
  hits: readonly Hit[],
  order: readonly Layer[],
  labelOf: (hit: Hit) => string,
  compare: (a: string, b: string) => number,
  most: number,
): InView {
  const byLayer = new Map<Layer, Hit[]>();
  for (const hit of hits) byLayer.set(hit.layer, [...(byLayer.get(hit.layer) ?? []), hit]);
  let room = most;
  const groups = order
    .toReversed()
    .flatMap((layer) => {
      const members = byLayer.get(layer) ?? [];
      return members.length > 0 ? [{ layer, members }] : [];
    })
    .map(({ layer, members }) => {
      const sorted = members.sort((one, other) => compare(labelOf(one), labelOf(other))).slice(0, room);
      room -= sorted.length;
      return { layer, hits: sorted };
    })
    .filter((group) => group.hits.length > 0);
  return { groups, left: hits.length - (most - room) };
}
