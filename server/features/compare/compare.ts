import type { z } from "zod";
import { type Comparison, planDifference } from "#contract/compare.ts";
import type { Zone } from "#geometry/coverage.ts";
import { type Difference, type Differences, differences } from "#geometry/differences.ts";
import { type Grid, gridAt, gridded } from "#geometry/grid.ts";
import type { Point } from "#geometry/plane.ts";
import { planeArea } from "#server/platform/coverage/plane-area.ts";
import { planeRow, selectBoundary } from "#server/platform/coverage/queries.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import * as queries from "./queries.ts";

/** Less than a shed is a side drawn twice. */
const leastPlaceM2 = 10;
const mostPlaces = 1000;

type ZoneRow = z.output<typeof queries.zoneRow>;

const zonesOf = (rows: readonly ZoneRow[], grid: Grid): Zone[] =>
  rows.map(({ id, category, plane }) => ({ id, category, area: gridded(planeArea(plane), grid) }));

/** Two variants inside the boundary of the second. */
export async function compareVariants(
  db: Queryable,
  { from, to, srid }: { readonly from: string; readonly to: string; readonly srid: number },
): Promise<Comparison | null> {
  const boundary = await db.first(planeRow, selectBoundary(to, srid));
  if (!boundary) return null;
  const before = await db.many(queries.zoneRow, queries.selectZones(from, srid));
  const after = await db.many(queries.zoneRow, queries.selectZones(to, srid));
  const rim = planeArea(boundary.plane);
  const grid = gridAt(rim[0]?.[0]?.[0] ?? [0, 0]);
  const found = differences(zonesOf(before, grid), zonesOf(after, grid), gridded(rim, grid), {
    grid,
    leastM2: leastPlaceM2,
  });
  const listed = found.places.slice(0, mostPlaces);
  return {
    from_variant: from,
    to_variant: to,
    inside_m2: found.insideM2,
    unchanged_m2: found.unchangedM2,
    transitions: transitionsOf(found),
    places: await inDegrees(db, listed, { srid, codes: codesOf([...before, ...after]) }),
    least_place_m2: leastPlaceM2,
    places_left_out: found.places.length - listed.length,
    sample_data: [...before, ...after].some(({ synthetic }) => synthetic),
  };
}

const transitionsOf = ({ transitions, places }: Differences): Comparison["transitions"] =>
  transitions.map(({ from, to, m2 }) => ({
    from,
    to,
    area_m2: m2,
    places: places.filter((place) => place.from === from && place.to === to).length,
  }));

const codesOf = (rows: readonly ZoneRow[]): ReadonlyMap<string, string | null> =>
  new Map(rows.map(({ id, code }) => [id, code]));

/** GeoJSON repeats the first corner of a ring at its end. */
const closed = (ring: readonly Point[]): readonly Point[] => [...ring, ...ring.slice(0, 1)];

async function inDegrees(
  db: Queryable,
  places: readonly Difference[],
  { srid, codes }: { readonly srid: number; readonly codes: ReadonlyMap<string, string | null> },
): Promise<Comparison["places"]> {
  const polygons = places.map(({ area }) => ({
    type: "Polygon",
    coordinates: (area[0] ?? []).map(closed),
  }));
  const rows = await db.many(queries.degreesRow, queries.selectPolygonsInDegrees(polygons, srid));
  const zones = (ids: readonly string[]) => ids.map((id) => ({ id, code: codes.get(id) ?? null }));
  return places.map(({ from, to, m2, fromZones, toZones }, index) => ({
    from,
    to,
    area_m2: m2,
    geometry: planDifference.shape.geometry.parse(JSON.parse(rows[index]?.geometry ?? "null")),
    from_zones: zones(fromZones),
    to_zones: zones(toZones),
  }));
}
