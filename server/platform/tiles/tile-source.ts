import { columnsOf, type SqlType } from "#layers/kit/columns.ts";
import type { Geometry, Layer } from "#layers/kit/define-layer.ts";
import type { TileAttribute, TileSource } from "../db/database.ts";
import { sql } from "../db/sql.ts";

const shapes: Readonly<Record<Exclude<Geometry, "none">, TileSource["shape"]>> = {
  Point: "point",
  LineString: "line",
  Polygon: "area",
  MultiPolygon: "area",
};

const types: Readonly<Partial<Record<SqlType, TileAttribute["type"]>>> = {
  integer: "integer",
  bigint: "integer",
  "double precision": "double",
  boolean: "boolean",
};

/** The columns of a layer that its tiles carry beside the id; whatever MVT has no type for is text, as in JSON. */
export const tileAttributes = (layer: Layer): TileAttribute[] =>
  columnsOf(layer)
    .filter(({ field }) => field.tile)
    .map(({ name, sqlType, field }) => ({
      name,
      type: types[sqlType] ?? "text",
      ...(field.kind === "number" && sqlType === "double precision" && { decimals: field.decimals }),
    }));

/** All rows, also those not in force: the map chooses by valid_from and valid_to, so that another year needs no new tiles. */
export function tileSource(layer: Layer, variantId: string | null): TileSource {
  if (layer.geometry === "none") throw new Error(`The register ${layer.id} is not on the map`);
  return {
    name: layer.id,
    table: layer.id,
    shape: shapes[layer.geometry],
    attributes: tileAttributes(layer),
    where: layer.variants ? sql`variant_id = ${variantId}::uuid` : sql`true`,
  };
}
