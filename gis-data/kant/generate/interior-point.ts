import type { Position } from "geojson";

/** Where an outline and its holes are crossed at a latitude, from west to east. */
function crossings(rings: readonly (readonly Position[])[], latitude: number): number[] {
  return rings
    .flatMap((ring) =>
      ring.slice(1).flatMap(([x2 = 0, y2 = 0], index) => {
        const [x1 = 0, y1 = 0] = ring[index] ?? [];
        return y1 > latitude === y2 > latitude ? [] : [x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1)];
      }),
    )
    .sort((a, b) => a - b);
}

/** The middle of the widest stretch across the middle of an area: inside it, also where the area is bent or has holes. */
export function interiorPoint(rings: readonly (readonly Position[])[]): Position | null {
  const latitudes = (rings[0] ?? []).map(([, y = 0]) => y);
  const latitude = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const across = crossings(rings, latitude);
  let best: { west: number; east: number } | null = null;
  for (let index = 0; index + 1 < across.length; index += 2) {
    const [west = 0, east = 0] = across.slice(index, index + 2);
    if (!best || east - west > best.east - best.west) best = { west, east };
  }
  return best && [Number(((best.west + best.east) / 2).toFixed(7)), Number(latitude.toFixed(7))];
}
