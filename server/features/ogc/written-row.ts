import type { WrittenFeature } from "#contract/ogc.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { isPostgresError } from "#server/platform/db/errors.ts";
import type { HttpProblem } from "#server/platform/http/problems.ts";
import { invalidParameter } from "#server/platform/rows/parameters.ts";
import { type Crs, contentCrs, crs84, findCrs, unknownContentCrs } from "./crs.ts";
import { geometryFrom } from "./queries.ts";

/** The CRS of the geometry in a request's body. */
export function bodyCrs(list: readonly Crs[], header: string | readonly string[] | undefined): Crs {
  if (header === undefined) return crs84;
  const crs = findCrs(list, String(header));
  if (!crs) throw unknownContentCrs(list, String(header));
  return crs;
}

/** The body of a request as the row of a change set. */
export async function writtenRow(
  db: Queryable,
  layer: Layer,
  { properties, geometry }: WrittenFeature,
  crs: Crs,
): Promise<Record<string, unknown>> {
  const row: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties ?? {})) {
    // Clients send back the whole feature that they read; what the system keeps is not theirs to change.
    if (name !== "id" && !layer.fields[name]?.system) row[name] = value;
  }
  const isNowhere = layer.geometry === "none" && geometry === null;
  if (geometry !== undefined && !isNowhere) row["geom"] = await inDegrees(db, geometry, crs);
  return row;
}

async function inDegrees(db: Queryable, geometry: unknown, crs: Crs): Promise<unknown> {
  if (crs === crs84 || geometry === null) return geometry;
  const text = JSON.stringify(geometry);
  try {
    return JSON.parse((await db.text(geometryFrom(text, crs))) ?? "null");
  } catch (error) {
    if (isPostgresError(error)) throw invalidParameter("geometry", text.slice(0, 80), geometryCure(crs));
    throw error;
  }
}

const geometryCure = (crs: Crs) => ({
  ky: `Координаттарды ${contentCrs(crs)} системасында GeoJSON менен бериңиз.`,
  ru: `Передайте геометрию в GeoJSON с координатами в ${contentCrs(crs)}.`,
  en: `Give the geometry as GeoJSON with coordinates in ${contentCrs(crs)}.`,
});

export function refuseOtherId({ id }: WrittenFeature, path: string): void {
  if (id === undefined || id === null || String(id).toLowerCase() === path.toLowerCase()) return;
  throw otherId(id);
}

const otherId = (id: string | number): HttpProblem =>
  invalidParameter("id", id, {
    ky: "Жазуунун id номери өзгөрбөйт: аны алып салыңыз же даректегидей жазыңыз.",
    ru: "id записи не меняется: уберите его или напишите как в адресе.",
    en: "The id of a row does not change: leave it out, or write it as in the address.",
  });
