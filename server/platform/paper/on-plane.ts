import type { PlaneGeometry } from "#painter/drawing.ts";
import type { Queryable } from "../db/database.ts";
import { selectOnPlane } from "./frame-queries.ts";

/** GeoJSON in degrees on the city's plane. Our own query writes what is read here; a missing shape stays missing. */
export async function onPlane(
  db: Queryable,
  shapes: readonly unknown[],
  srid: number,
): Promise<readonly (PlaneGeometry | null)[]> {
  const text = await db.text(selectOnPlane(shapes, srid));
  return JSON.parse(text ?? "[]") as readonly (PlaneGeometry | null)[];
}
