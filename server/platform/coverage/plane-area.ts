import { z } from "zod";
import type { Area, Point } from "#geometry/plane.ts";

const ring = z.array(z.tuple([z.number(), z.number()]));
const geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: z.array(ring) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring)) }),
]);

/** An area from GeoJSON of the database, in the units that it was asked for; rings lose their repeated first corner. */
export function planeArea(geojson: string): Area {
  const { type, coordinates } = geometry.parse(JSON.parse(geojson));
  const parts: Point[][][] = type === "Polygon" ? [coordinates] : coordinates;
  return parts.map((rings) => rings.map((corners) => corners.slice(0, -1)));
}

/** Decimals of metres that leave a tenth of a millimetre. */
export const planeDecimals = 4;
