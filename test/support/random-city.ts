import type { TileRow } from "./tile-rows.ts";

type Random = () => number;
type Position = [number, number];

/** mulberry32: the same numbers from the same seed on every machine. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const randomCityCentre = [74.85, 42.89] as const;

/** Metres east and north of the centre, as degrees. */
const place = (east: number, north: number): Position => [
  randomCityCentre[0] + east / 81570,
  randomCityCentre[1] + north / 111080,
];

const uuid = (random: Random): string =>
  "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx".replace(/x/g, () => Math.floor(random() * 16).toString(16));
const within = (random: Random, from: number, to: number): number => from + random() * (to - from);

/** A star-shaped ring: it never crosses itself. */
function ring(
  random: Random,
  east: number,
  north: number,
  radius: number,
  corners: number,
  roughness = 0.3,
): Position[] {
  const points = Array.from({ length: corners }, (_, index) => {
    const angle = ((index + random() * 0.8) / corners) * 2 * Math.PI;
    const distance = radius * within(random, 1 - roughness, 1);
    return place(east + distance * Math.cos(angle), north + distance * Math.sin(angle));
  });
  return [...points, ...points.slice(0, 1)];
}

function polygon(random: Random, radius: number, corners: number, holes: number): Position[][] {
  const east = within(random, -1500, 1500);
  const north = within(random, -1500, 1500);
  // A boundary of thousands of corners is nearly smooth, or it would be all spikes.
  const exterior = ring(random, east, north, radius, corners, Math.min(0.3, 10 / corners));
  const inner = Array.from({ length: holes }, (_, index) => {
    const angle = (index / holes) * 2 * Math.PI;
    const away = holes === 1 ? 0 : radius * 0.3;
    return ring(random, east + away * Math.cos(angle), north + away * Math.sin(angle), radius * 0.2, 6);
  });
  return [exterior, ...inner];
}

function line(random: Random): Position[] {
  const steps = 1 + Math.floor(random() * 30);
  const stride = 10 ** within(random, -1.3, 2);
  let east = within(random, -1500, 1500);
  let north = within(random, -1500, 1500);
  let heading = random() * 7;
  const points = [place(east, north)];
  for (let step = 0; step < steps; step++) {
    heading += within(random, -0.6, 0.6);
    east += stride * Math.cos(heading);
    north += stride * Math.sin(heading);
    points.push(place(east, north));
  }
  return points;
}

/** An area that crosses itself, as drawings bring them. */
const bowTie = (): Position[] => [place(0, 0), place(90, 70), place(90, 0), place(0, 70), place(0, 0)];

/** Points, lines and areas of all sizes, from centimetres to the whole city, with holes, parts and a crossed ring. */
export function randomCity(
  seed: number,
  size: number,
): Readonly<Record<"point" | "line" | "area", TileRow[]>> {
  const random = seeded(seed);
  const rows = (count: number, geometry: (index: number) => object): TileRow[] =>
    Array.from({ length: count }, (_, index) => ({ id: uuid(random), geometry: geometry(index) }));
  return {
    point: rows(size, () => ({
      type: "Point",
      coordinates: place(within(random, -1500, 1500), within(random, -1500, 1500)),
    })),
    line: rows(size, () => ({ type: "LineString", coordinates: line(random) })),
    area: rows(size, (index) => {
      if (index === 0) return { type: "Polygon", coordinates: polygon(random, 1800, 3000, 3) };
      if (index === 1) return { type: "Polygon", coordinates: [bowTie()] };
      if (index % 10 === 0) {
        const parts = Array.from({ length: 3 }, () => polygon(random, within(random, 2, 60), 9, index % 3));
        return { type: "MultiPolygon", coordinates: parts };
      }
      const radius = 10 ** within(random, -1, 2.5);
      const coordinates = polygon(
        random,
        radius,
        3 + Math.floor(random() * 30),
        index % 4 === 0 ? 1 + (index % 3) : 0,
      );
      return { type: "Polygon", coordinates };
    }),
  };
}
