import { fromLonLat } from "../generate/frame.ts";
import { at, type Point, step } from "../generate/point.ts";
import { contains, type Ring } from "../generate/polygon.ts";
import { along, type Line, lineLength } from "../generate/polyline.ts";
import type { CityTable } from "../generate/rows.ts";

const stepM = 8;
/** How far beyond its red lines a street's neighbours are looked for, in metres. */
const frontageM = 20;
/** Places across half of the strip, as shares of its half width. */
const across = [-0.9, -0.7, -0.5, -0.2, 0.2, 0.5, 0.7, 0.9] as const;
/** A crossing is faced by nobody, and belongs to those beside it. */
const crossingM = 5;
/** A quarter that only touches the street's corner is no neighbour: part of the frontage. */
const leastFrontage = 0.01;

type Quarter = { readonly id: string; readonly ring: Ring; readonly box: Box };
type Box = readonly [west: number, south: number, east: number, north: number];

const boxOf = (ring: Ring): Box => {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};
const holds = ({ box, ring }: Quarter, place: Point): boolean =>
  place[0] >= box[0] &&
  place[1] >= box[1] &&
  place[0] <= box[2] &&
  place[1] <= box[3] &&
  contains(ring, place);

export function quartersOf(tables: readonly CityTable[]): Quarter[] {
  const rows = tables.find(({ layer }) => layer === "quarter")?.rows ?? [];
  return rows.flatMap(({ row, geometry }): Quarter[] => {
    if (geometry?.type !== "Polygon") return [];
    const ring = (geometry.coordinates[0] ?? [])
      .slice(0, -1)
      .map((position): Point => fromLonLat([at(position, 0), at(position, 1)]));
    return [{ id: row.id, ring, box: boxOf(ring) }];
  });
}

/**
 * Square metres of a corridor by quarter, counted place by place. Quarters end at the red lines as a rule, so the corridor is
 * shared out between those that face it; null is what no quarter faces.
 */
export function quartersAlong(
  quarters: readonly Quarter[],
  line: Line,
  widthM: number,
): { quarter_id: string | null; area_m2: number }[] {
  const length = lineLength(line);
  const pieces = Math.max(1, Math.round(length / stepM));
  const half = widthM / 2 + frontageM;
  const faced = new Map<string, number>();
  const isFaced: boolean[] = [];
  for (let piece = 0; piece < pieces; piece++) {
    const { point, direction } = along(line, ((piece + 0.5) * length) / pieces);
    const found = across
      .map((share) => step(point, direction, 0, share * half))
      .flatMap((place) => quarters.find((quarter) => holds(quarter, place)) ?? []);
    isFaced.push(found.length > 0);
    for (const { id } of found) faced.set(id, (faced.get(id) ?? 0) + 1);
  }
  const reach = Math.ceil((widthM + crossingM) / stepM);
  const facedPieces = isFaced.filter((_, piece) =>
    isFaced.slice(Math.max(0, piece - reach), piece + reach + 1).includes(true),
  ).length;
  const places = pieces * across.length;
  const neighbours = [...faced].filter(([, count]) => count >= places * leastFrontage);
  const whole = neighbours.reduce((sum, [, count]) => sum + count, 0);
  const facedM2 = whole === 0 ? 0 : (length * widthM * facedPieces) / pieces;
  const parts: [string | null, number][] = [
    ...neighbours.map(([id, count]): [string, number] => [id, (facedM2 * count) / whole]),
    [null, length * widthM - facedM2],
  ];
  return parts
    .map(([quarter_id, area]) => ({ quarter_id, area_m2: Math.round(area * 10) / 10 }))
    .filter(({ area_m2 }) => area_m2 >= 1);
}
