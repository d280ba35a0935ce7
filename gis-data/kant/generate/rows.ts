import type { Geometry, LineString, MultiPolygon, Point as PointGeometry, Polygon } from "geojson";
import type { NewRow } from "#layers/kit/define-layer.ts";
import type { Fields } from "#layers/kit/field.ts";
import { toLonLat } from "./frame.ts";
import { at, type Point } from "./point.ts";
import { contains, type Ring, signedArea } from "./polygon.ts";

export type CityRow = { row: { id: string } & Readonly<Record<string, unknown>>; geometry: Geometry | null };
/** The rows of one layer, in loading order. */
export type CityTable = { layer: string; rows: readonly CityRow[] };

export type Item<L extends { fields: Fields }> = { row: NewRow<L>; geometry: Geometry | null };

export const table = <L extends { id: string; fields: Fields }>(
  layer: L,
  rows: readonly Item<L>[],
): CityTable => ({
  layer: layer.id,
  rows: rows.map(({ row, geometry }) => ({ row: { ...row }, geometry })),
});

export const sampleSource = "үлгү маалымат · учебные данные · sample data";

/** Everything of the demo city stood before its history begins in 2010. */
export const since = "2010-01-01";

/** What every sample row carries. */
export const sample = (builtYear: number | null = null) => ({
  status: "in_service" as const,
  built_year: builtYear,
  built_year_basis: builtYear === null ? null : ("assumed" as const),
  source: sampleSource,
  accuracy: "digitised" as const,
  synthetic: true,
  valid_from: builtYear === null || builtYear > 2009 ? since : `${builtYear}-01-01`,
});

export const pointGeometry = (p: Point): PointGeometry => ({ type: "Point", coordinates: toLonLat(p) });

export const lineGeometry = (line: readonly Point[]): LineString => ({
  type: "LineString",
  coordinates: line.map(toLonLat),
});

const closed = (ring: Ring): [number, number][] => [...ring, at(ring, 0)].map(toLonLat);

export const polygonGeometry = (ring: Ring): Polygon => ({
  type: "Polygon",
  coordinates: [closed(signedArea(ring) < 0 ? [...ring].reverse() : ring)],
});

/** Outer rings counter-clockwise, holes clockwise as dissolve() leaves them. */
export function multiPolygonGeometry(rings: readonly Ring[]): MultiPolygon {
  const outers = rings.filter((ring) => signedArea(ring) > 0).map((ring) => ({ ring, holes: [] as Ring[] }));
  for (const hole of rings.filter((ring) => signedArea(ring) < 0)) {
    const inside = [...outers]
      .reverse()
      .find((o) => contains(o.ring, at(hole, 0)) || o.ring.includes(at(hole, 0)));
    if (!inside) throw new Error("a hole lies in no outline");
    inside.holes.push(hole);
  }
  return { type: "MultiPolygon", coordinates: outers.map((o) => [closed(o.ring), ...o.holes.map(closed)]) };
}
