import type { Ground, Site } from "./ground.ts";
import { at, direction, distance, type Point, step } from "./point.ts";
import { rectangle } from "./polygon.ts";
import { railwayLines } from "./railway-lines.ts";
import type { Random } from "./random.ts";
import { round } from "./shapes.ts";
import { worksLanes } from "./works-lanes.ts";

type Hall = {
  kind: string;
  length: readonly [number, number];
  depth: readonly [number, number];
  storeys: number;
};

const halls: Readonly<Record<string, readonly Hall[]>> = {
  cement: [
    { kind: "kiln_hall", length: [130, 175], depth: [32, 42], storeys: 3 },
    { kind: "mill_hall", length: [70, 105], depth: [28, 36], storeys: 3 },
    { kind: "store", length: [70, 140], depth: [30, 44], storeys: 1 },
    { kind: "pipe_shop", length: [80, 130], depth: [40, 56], storeys: 1 },
    { kind: "workshop", length: [28, 50], depth: [14, 20], storeys: 1 },
  ],
  sugar: [
    { kind: "main_hall", length: [90, 120], depth: [34, 44], storeys: 4 },
    { kind: "store", length: [70, 110], depth: [28, 36], storeys: 1 },
    { kind: "workshop", length: [26, 48], depth: [13, 20], storeys: 1 },
    { kind: "beet_shed", length: [60, 90], depth: [20, 26], storeys: 1 },
  ],
  works: [
    { kind: "workshop", length: [30, 70], depth: [16, 26], storeys: 1 },
    { kind: "store", length: [24, 54], depth: [12, 20], storeys: 1 },
    { kind: "office", length: [22, 38], depth: [12, 14], storeys: 2 },
  ],
};

/** Two rows of silos beside the end of the works' siding. */
function silos(site: Site, ground: Ground): number {
  const siding = railwayLines().find((t) => t.key === `${ground.piece.use}-2`)?.line;
  if (!siding) return 0;
  const end = at(siding, -1);
  const east = ground.piece.use === "cement" ? 1 : -1;
  let built = 0;
  for (let i = 0; i < 12; i++) {
    const c: Point = [end[0] + east * (18 + 15.5 * (i % 2)), end[1] + 12 + 15.5 * Math.floor(i / 2)];
    const plan = { use: "industrial" as const, kind: "silo", storeys: 1, builtYear: 1964 + (i % 6) };
    if (site.put(ground, round(c, 6.6), plan, 4, 0.8)) built++;
  }
  return built;
}

/** Halls side by side along both sides of the works' own roads. */
function alongLanes(site: Site, ground: Ground, list: readonly Hall[], count: number, rng: Random): number {
  let built = 0;
  let turn = 0;
  for (const { points } of worksLanes)
    for (let i = 1; i < points.length; i++) {
      const a = at(points, i - 1);
      const d = direction(a, at(points, i));
      const length = distance(a, at(points, i));
      for (const side of [1, -1]) {
        for (let x = 16; x < length - 20 && built < count; ) {
          const hall = at(list, turn % list.length);
          const long = Math.min(rng.between(...hall.length), length - x - 6);
          const depth = rng.between(...hall.depth);
          const c = step(a, d, x + long / 2, side * (7.5 + depth / 2 + rng.between(0, 3)));
          const plan = {
            use: "industrial" as const,
            kind: hall.kind,
            storeys: hall.storeys,
            builtYear: rng.integer(1958, 1991),
          };
          if (long > 20 && site.put(ground, rectangle(c, d, long, depth), plan, 6, 1.5)) {
            built++;
            turn++;
            x += long + rng.between(12, 24);
          } else x += 12;
        }
      }
    }
  return built;
}

/** Halls in rows along inner roads, `lane` metres apart, with the big ones first. */
export function buildIndustry(site: Site, ground: Ground, count: number, rng: Random): void {
  const { use } = ground.piece;
  const list = halls[use] ?? halls["works"] ?? [];
  const big = use === "cement" || use === "sugar";
  let built = big ? silos(site, ground) : 0;
  built += alongLanes(site, ground, list, count - built, rng);
  const [x0, x1] = ground.x;
  const [y0, y1] = ground.y;
  const pitch = big ? 74 : 38;
  for (let attempt = 0; built < count && attempt < 6000; attempt++) {
    const hall =
      big && built < 16 ? (list[Math.floor(built / 4) % 3] ?? list[0]) : rng.pick(list.slice(big ? 2 : 0));
    if (!hall) throw new Error(`no halls for ${use}`);
    const late = attempt > 3000 ? 0.6 : 1;
    const length = rng.between(...hall.length) * late;
    const depth = rng.between(...hall.depth) * late;
    const row = Math.floor(rng.between(0, (y1 - y0) / pitch));
    const y = y0 + (row + 0.5) * pitch + (y1 - y0 - Math.floor((y1 - y0) / pitch) * pitch) / 2;
    const turned = rng.chance(0.18);
    const ring = rectangle(ground.at(rng.between(x0, x1), y), turned ? ground.n : ground.d, length, depth);
    const plan = {
      use: "industrial" as const,
      kind: hall.kind,
      storeys: hall.storeys,
      builtYear: rng.integer(1958, 1991),
    };
    if (site.put(ground, ring, plan, big ? 18 : 5, big ? 14 : 7)) built++;
  }
  if (built < count) throw new Error(`only ${built} of ${count} halls fit on ${use}`);
}
