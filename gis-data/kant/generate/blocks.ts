import { at } from "./point.ts";
import { area, type Ring } from "./polygon.ts";
import { isStreet, type Network } from "./street-network.ts";
import { streetSides } from "./street-sides.ts";

/** Land between street corridors. `halves` are the half-edges around it. */
export type Block = { id: number; ring: Ring; halves: readonly number[] };
/** A piece of street land: one street's stretch between crossings, or a crossing itself. */
export type Corridor = { key: string; ring: Ring };

export type Land = { blocks: Block[]; corridors: Corridor[]; streetArea: number };

const rank = { highway: 3, collector: 2, local: 1, divider: 0, boundary: 0 } as const;

/** Parts the city into blocks and street land, given every street's width between its red lines. */
export function layOut(network: Network, redLineWidth: (half: number) => number): Land {
  const { faces, runs, corners } = streetSides(network, redLineWidth);
  const corridors: Corridor[] = [];
  for (const e of network.edges) {
    if (!isStreet(e.data.kind)) continue;
    const ring = [...(runs.get(2 * e.id) ?? []), ...(runs.get(2 * e.id + 1) ?? [])].reverse();
    corridors.push({ key: e.data.key, ring });
  }
  for (const leaving of network.leaving) {
    const ring = leaving.flatMap((half) => [...(corners.get(half) ?? [])].reverse());
    if (ring.length < 3) continue;
    const edges = leaving.map((half) => at(network.edges, half >> 1));
    const main = edges.reduce((best, e) => (rank[e.data.kind] > rank[best.data.kind] ? e : best));
    if (isStreet(main.data.kind)) corridors.push({ key: main.data.key, ring });
  }
  // A crossing of a street with a line of no width leaves a ring of no area.
  const land = corridors.filter((c) => area(c.ring) > 0.2);
  return {
    blocks: faces.map((face, id) => ({ id, ...face })),
    corridors: land,
    streetArea: land.reduce((sum, c) => sum + area(c.ring), 0),
  };
}
