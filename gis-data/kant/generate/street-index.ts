import { at, type Point } from "./point.ts";
import { type Nearest, nearestOnLine } from "./polyline.ts";
import { isStreet, type Network } from "./street-network.ts";

export type NearStreet = Nearest & { edge: number; key: string };
export type StreetIndex = { nearest(p: Point, reach: number): NearStreet | null };

const cell = 60;

/** The highway carries no sample pipe, light, tree or house number: it is real, they are not. */
export const isOurs = (key: string): boolean => key !== "lenin";

/** Street edges by place. Lenin street is left out where nothing may stand on it. */
export function streetIndex(network: Network, allowed: (key: string) => boolean = () => true): StreetIndex {
  const cells = new Map<string, Set<number>>();
  for (const e of network.edges) {
    if (!isStreet(e.data.kind) || !allowed(e.data.key)) continue;
    for (const [u, v] of at(network.lines, e.id)) {
      const key = `${Math.floor(u / cell)},${Math.floor(v / cell)}`;
      const set = cells.get(key) ?? new Set();
      cells.set(key, set.add(e.id));
    }
  }
  return {
    nearest(p, reach) {
      let best: NearStreet | null = null;
      const seen = new Set<number>();
      // Line points are at most 25 m apart, so a margin of one cell never misses a street.
      const rings = Math.ceil((reach + 25) / cell);
      const x = Math.floor(p[0] / cell);
      const y = Math.floor(p[1] / cell);
      for (let i = -rings; i <= rings; i++)
        for (let j = -rings; j <= rings; j++)
          for (const edge of cells.get(`${x + i},${y + j}`) ?? []) {
            if (seen.has(edge)) continue;
            seen.add(edge);
            const near = nearestOnLine(at(network.lines, edge), p);
            if (near.distance <= reach && (!best || near.distance < best.distance))
              best = { ...near, edge, key: at(network.edges, edge).data.key };
          }
      return best;
    },
  };
}
