import { labelsOf } from "#contract/tiles.ts";
import { columnsOf, type SqlType } from "#layers/kit/columns.ts";
import type { Geometry, Layer } from "#layers/kit/define-layer.ts";
import { areaLabelZoom, leastLabelledPixels } from "#painter/label-rules.ts";
import type { TileAttribute, TileSource } from "../db/database.ts";
import { sql } from "../db/sql.ts";
import { pixelSide } from "../db/tile-grid.ts";
import { deepestZoom } from "./deepest-zoom.ts";

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

/**
 * What a tile holds of a layer: all rows, also those not in force (the map chooses by valid_from and valid_to, so that
 * another year needs no new tiles), and for areas the places of their labels.
 */
export function tileSources(layer: Layer, variantId: string | null, z: number): TileSource[] {
  if (layer.geometry === "none") throw new Error(`The register ${layer.id} is not on the map`);
  const rows = {
    name: layer.id,
    table: layer.id,
    shape: shapes[layer.geometry],
    attributes: tileAttributes(layer),
    where: layer.variants ? sql`variant_id = ${variantId}::uuid` : sql`true`,
  };
  if (rows.shape !== "area" || z < Math.min(Math.floor(areaLabelZoom(layer)), deepestZoom)) return [rows];
  const where = sql`${rows.where} and st_area(geom_3857) >= ${leastLabelledArea(z)}::double precision`;
  return [rows, { ...rows, name: labelsOf(layer.id), shape: "inside", where }];
}

/** In m² of EPSG:3857: tiles of this zoom are shown up to the next one, the deepest ones at every zoom after it. */
const leastLabelledArea = (z: number): number =>
  z >= deepestZoom ? 0 : leastLabelledPixels * (pixelSide(z) / 2) ** 2;
