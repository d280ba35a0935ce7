import type { LandBalance, Residents } from "#contract/land-balance.ts";
import { LandMeter, type MeasuredZone } from "#contract/land-measure.ts";
import type { Area } from "#geometry/plane.ts";
import { planeArea } from "#server/platform/coverage/plane-area.ts";
import { planeRow, selectBoundary } from "#server/platform/coverage/queries.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import * as queries from "./queries.ts";

/** A part of the city. */
export type Place = { readonly area: Area; readonly residents: Residents };

export const unknownResidents: Residents = {
  registered: null,
  unregistered: null,
  sources: [],
  year: null,
  sample_data: false,
};

/** GeoJSON in degrees on the city's plane. */
export async function projectedArea(db: Queryable, geometry: unknown, srid: number): Promise<Area> {
  const row = await db.first(queries.projectedRow, queries.selectProjected([geometry], srid));
  return row ? planeArea(row.plane) : [];
}

export async function quarterOf(db: Queryable, id: string, srid: number): Promise<Place | null> {
  const row = await db.first(queries.quarterRow, queries.selectQuarter(id, srid));
  if (!row) return null;
  return {
    area: planeArea(row.plane),
    residents: {
      registered: row.residents,
      unregistered: row.residents_unregistered,
      sources: row.source === null ? [] : [row.source],
      year: null,
      sample_data: row.synthetic,
    },
  };
}

/** From the register of indicators; a city that has none there is counted as its city.json says. */
export async function residentsOfCity(
  db: Queryable,
  population: { registered: number; unregistered: number } | null,
): Promise<Residents> {
  const rows = await db.many(queries.residentsRow, queries.selectResidents());
  const figure = (key: string) => rows.find((row) => row.key === key);
  const whole = (value: number | null | undefined) =>
    value === null || value === undefined ? null : Math.round(value);
  const registered = figure("residents_registered");
  return {
    registered: whole(registered?.actual) ?? population?.registered ?? null,
    unregistered: whole(figure("residents_unregistered")?.actual) ?? population?.unregistered ?? null,
    sources: rows.length > 0 ? [...new Set(rows.flatMap(({ source }) => source ?? []))] : ["city.json"],
    year: registered?.year ?? null,
    sample_data: rows.some(({ synthetic }) => synthetic),
  };
}

/** The sums of one variant, and whether some of its zones are sample data. */
export async function sumsOfVariant(
  db: Queryable,
  { variant, place, srid }: { variant: string; place: Area | null; srid: number },
): Promise<{ sums: NonNullable<LandBalance["plan"]>; sample: boolean } | null> {
  const boundary = await db.first(planeRow, selectBoundary(variant, srid));
  if (!boundary) return null;
  const rows = await db.many(queries.zoneRow, queries.selectZones(variant, srid));
  const zones = rows.map(
    ({ id, category, plane }): MeasuredZone => ({ id, category, area: planeArea(plane) }),
  );
  const { sums } = new LandMeter(planeArea(boundary.plane)).measure(zones, place);
  return { sums, sample: rows.some(({ synthetic }) => synthetic) };
}
