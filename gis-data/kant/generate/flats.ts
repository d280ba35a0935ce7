import type { Ground, Site } from "./ground.ts";
import { at, type Point } from "./point.ts";
import { rectangle } from "./polygon.ts";
import type { Random } from "./random.ts";

type Slab = {
  length: number;
  depth: number;
  storeys: number;
  flats: number;
  years: readonly [number, number];
};

const kinds: Readonly<Record<"new" | "middle" | "old", readonly Slab[]>> = {
  new: [
    { length: 71, depth: 12.2, storeys: 5, flats: 60, years: [1974, 1989] },
    { length: 54, depth: 12.2, storeys: 5, flats: 45, years: [1970, 1987] },
  ],
  middle: [
    { length: 56, depth: 12, storeys: 4, flats: 36, years: [1963, 1972] },
    { length: 45, depth: 12, storeys: 4, flats: 32, years: [1962, 1970] },
  ],
  old: [
    { length: 41, depth: 13, storeys: 3, flats: 24, years: [1955, 1962] },
    { length: 31, depth: 12.5, storeys: 2, flats: 16, years: [1949, 1960] },
  ],
};

export type Age = keyof typeof kinds;

/**
 * Long houses around courtyards: the ground is cut into cells, each gets two or three houses along its sides and keeps
 * its middle open. Answers how many were built.
 */
export function buildFlats(site: Site, ground: Ground, count: number, age: Age, rng: Random): number {
  const [x0, x1] = ground.x;
  const [y0, y1] = ground.y;
  const across = Math.max(1, Math.round((x1 - x0) / 112));
  const deep = Math.max(1, Math.round((y1 - y0) / 105));
  const w = (x1 - x0) / across;
  const h = (y1 - y0) / deep;
  type Place = { centre: Point; d: Point; room: number };
  const cells: Place[][] = [];
  for (let i = 0; i < across; i++)
    for (let j = 0; j < deep; j++) {
      const cx = x0 + (i + 0.5) * w;
      const cy = y0 + (j + 0.5) * h;
      const lower: Place = { centre: ground.at(cx, cy - h / 2 + 21), d: ground.d, room: w - 34 };
      const upper: Place = { centre: ground.at(cx, cy + h / 2 - 21), d: ground.d, room: w - 34 };
      const leftSide: Place = { centre: ground.at(cx - w / 2 + 20, cy), d: ground.n, room: h - 76 };
      const rightSide: Place = { centre: ground.at(cx + w / 2 - 20, cy), d: ground.n, room: h - 76 };
      const tall = h - 34;
      const sideways = (p: Place): Place => ({ ...p, room: tall });
      cells.push(
        (i + j) % 3 === 0
          ? [lower, upper, leftSide]
          : (i + j) % 3 === 1
            ? [sideways(leftSide), sideways(rightSide), lower]
            : [upper, sideways(rightSide), lower],
      );
    }
  let built = 0;
  // A few shifts towards the middle find room where the ground is not square.
  for (const nudge of [0, 6, 12, -5, 20])
    for (const turn of [0, 1, 2])
      for (const cell of cells) {
        if (built >= count) return built;
        const place = at(cell, turn);
        const slab = at(kinds[age], rng.chance(0.55) ? 0 : 1);
        const length = Math.min(slab.length, Math.max(place.room, 24));
        const share = length / slab.length;
        const middle = at(cell, 0).centre;
        const c: Point = [
          place.centre[0] +
            ground.n[0] * nudge * (place.d === ground.d ? 1 : 0) +
            ground.d[0] * nudge * (place.d === ground.d ? 0 : 1),
          place.centre[1] +
            ground.n[1] * nudge * (place.d === ground.d ? 1 : 0) +
            ground.d[1] * nudge * (place.d === ground.d ? 0 : 1),
        ];
        if (nudge !== 0 && middle === place.centre && turn > 0) continue;
        const year = rng.integer(slab.years[0], slab.years[1]);
        const flats = Math.max(6, Math.round((slab.flats * share) / slab.storeys) * slab.storeys);
        const plan = { use: "block" as const, kind: "flats", storeys: slab.storeys, flats, builtYear: year };
        if (site.put(ground, rectangle(c, place.d, length, slab.depth), plan, 8, 15)) built++;
      }
  return built;
}
