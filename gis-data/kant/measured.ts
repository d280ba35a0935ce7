import type { Geometry } from "geojson";
import { fromLonLat } from "./generate/frame.ts";
import { at, type Point } from "./generate/point.ts";
import { area } from "./generate/polygon.ts";
import { lineLength } from "./generate/polyline.ts";
import type { CityRow, CityTable } from "./generate/rows.ts";
import { generateCity } from "./index.ts";

/** The sample city as tests read it: stored coordinates brought back to metres. */
export const tables: readonly CityTable[] = generateCity();

export const rowsOf = (layer: string): readonly CityRow[] =>
  tables.find((t) => t.layer === layer)?.rows ?? [];

export const point = (position: readonly number[]): Point => fromLonLat([at(position, 0), at(position, 1)]);

/** Positions of a line or point, in metres of the plan frame. */
export function lineOf(geometry: Geometry | null): Point[] {
  if (geometry?.type === "LineString") return geometry.coordinates.map(point);
  if (geometry?.type === "Point") return [point(geometry.coordinates)];
  throw new Error(`no line: ${geometry?.type}`);
}

/** Rings without the repeated last position; holes are marked by their turn. */
export function ringsOf(geometry: Geometry | null): Point[][] {
  const polygons =
    geometry?.type === "Polygon"
      ? [geometry.coordinates]
      : geometry?.type === "MultiPolygon"
        ? geometry.coordinates
        : [];
  return polygons.flatMap((rings) => rings.map((ring) => ring.slice(0, -1).map(point)));
}

export const metres = (rows: readonly CityRow[]): number =>
  rows.reduce((sum, { geometry }) => sum + lineLength(lineOf(geometry)), 0);

export function squareMetres({ geometry }: CityRow): number {
  const polygons =
    geometry?.type === "Polygon"
      ? [geometry.coordinates]
      : geometry?.type === "MultiPolygon"
        ? geometry.coordinates
        : [];
  return polygons.reduce(
    (sum, rings) =>
      sum + rings.reduce((s, ring, i) => s + (i === 0 ? 1 : -1) * area(ring.slice(0, -1).map(point)), 0),
    0,
  );
}

export const hectares = (rows: readonly CityRow[]): number =>
  rows.reduce((sum, row) => sum + squareMetres(row), 0) / 10000;

export const number = (value: unknown): number => (typeof value === "number" ? value : 0);

export const total = (rows: readonly CityRow[], field: string): number =>
  rows.reduce((sum, { row }) => sum + number(row[field]), 0);

export const where = (rows: readonly CityRow[], field: string, value: unknown): CityRow[] =>
  rows.filter(({ row }) => row[field] === value);

export const variant = (state: string): unknown => where(rowsOf("plan_variant"), "state", state)[0]?.row.id;
