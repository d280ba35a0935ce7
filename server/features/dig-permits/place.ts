import { isGeometryOf } from "#server/platform/changes/geometry.ts";
import type { Context } from "#server/platform/context.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { isPostgresError } from "#server/platform/db/errors.ts";
import {
  crossesItself,
  largestAreaM2,
  notAnArea,
  outsideCity,
  overlaps,
  tooLarge,
} from "./place-refusals.ts";
import { overlapping, selectOverlapping, selectShape, shapeOf } from "./write-queries.ts";

type City = Context["city"];

/** The drawn area as text that the database reads. Throws for what is no area of this city. */
export async function readArea(
  tx: Queryable,
  geometry: unknown,
  city: City,
): Promise<{ readonly text: string; readonly areaM2: number }> {
  if (!isGeometryOf("Polygon", geometry)) throw notAnArea();
  const text = JSON.stringify(geometry);
  const { valid, area_m2: areaM2, inside, longitude, latitude } = await shape(tx, text, city.metric_srid);
  if (!valid || areaM2 === null || longitude === null || latitude === null) throw crossesItself();
  if (areaM2 > largestAreaM2) throw tooLarge(areaM2);
  if (!(inside ?? inBox([longitude, latitude], city))) throw outsideCity([longitude, latitude]);
  return { text, areaM2 };
}

/** While nobody has drawn the boundary, the city's box stands for it. */
const inBox = ([x, y]: readonly [number, number], { bbox: [west, south, east, north] }: City): boolean =>
  x >= west && x <= east && y >= south && y <= north;

async function shape(tx: Queryable, text: string, srid: number) {
  const none = { valid: false, area_m2: null, inside: null, longitude: null, latitude: null };
  try {
    return (await tx.first(shapeOf, selectShape(text, srid))) ?? none;
  } catch (error) {
    if (isPostgresError(error)) throw notAnArea();
    throw error;
  }
}

type Claim = {
  readonly id: string;
  readonly geometry: string;
  readonly starts_on: string;
  readonly ends_on: string;
};

/** Two crews never open the same ground on the same days. */
export async function checkOverlap(
  tx: Queryable,
  { id, geometry, starts_on: startsOn, ends_on: endsOn }: Claim,
  srid: number,
): Promise<void> {
  const other = await tx.first(overlapping, selectOverlapping(id, { geometry, startsOn, endsOn, srid }));
  if (other) throw overlaps(other);
}
