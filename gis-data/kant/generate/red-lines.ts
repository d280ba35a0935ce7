import { type Land, layOut } from "./blocks.ts";
import { at } from "./point.ts";
import type { Network } from "./street-network.ts";

/** Width between red lines, m. Local streets get what brings the land under streets to its total. */
export const redLines = { highway: 28, collector: 19, divider: 0, boundary: 0 } as const;

export type StreetLand = Land & { localWidth: number };

export function streetLand(network: Network, wantedArea: number): StreetLand {
  const build = (local: number) =>
    layOut(network, (half) => {
      const kind = at(network.edges, half >> 1).data.kind;
      return kind === "local" ? local : redLines[kind];
    });
  let low = 8;
  let high = 22;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (build(middle).streetArea < wantedArea) low = middle;
    else high = middle;
  }
  const localWidth = (low + high) / 2;
  return { ...build(localWidth), localWidth };
}
