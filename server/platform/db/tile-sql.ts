import type { TileAddress, TileAttribute, TileSource } from "./database.ts";
import { identifier, type Sql, sql, typeName } from "./sql.ts";
import { tileBuffer, tileExtent, unitSide } from "./tile-grid.ts";

const sqlTypes: Readonly<Record<TileAttribute["type"], Sql>> = {
  text: typeName("text"),
  integer: typeName("bigint"),
  double: typeName("double precision"),
  boolean: typeName("boolean"),
};

export function tileColumn({ name, type, decimals }: TileAttribute): Sql {
  const value = sql`${identifier(name)}::${sqlTypes[type]}`;
  if (decimals === undefined) return sql`${value} as ${identifier(name)}`;
  const scale = sql`${10 ** decimals}::double precision`;
  return sql`round(${value} * ${scale}) / ${scale} as ${identifier(name)}`;
}

/** A scalar subselect, because a prepared statement would compute a plain call again for every row. */
export const tileEnvelope = ({ z, x, y }: TileAddress, margin = 0): Sql =>
  sql`(select st_tileenvelope(${z}::integer, ${x}::integer, ${y}::integer, margin => ${margin}::double precision))`;

/** Smallest side of a line's box and of a square area that is drawn, in tile units: a quarter of a pixel. */
const smallest = 2;

/**
 * What cannot be seen is left out by a rule of our own, before rounding: which specks survive rounding differs
 * between versions of PostGIS and would give the two engines different rows.
 */
function largeEnough(shape: TileSource["shape"], z: number): Sql {
  const side = smallest * unitSide(z);
  switch (shape) {
    case "point":
      return sql`true`;
    case "line":
      return sql`(st_xmax(geom_3857) - st_xmin(geom_3857) >= ${side}::double precision
        or st_ymax(geom_3857) - st_ymin(geom_3857) >= ${side}::double precision)`;
    case "area":
    case "inside":
      return sql`st_area(geom_3857) >= ${side * side}::double precision`;
  }
}

export const tileGeometry = (shape: TileSource["shape"]): Sql =>
  shape === "inside" ? sql`st_pointonsurface(geom_3857)` : sql`geom_3857`;

/** The rows that a tile shows of a layer. */
export const tileRows = ({ table, shape, where }: TileSource, address: TileAddress): Sql =>
  sql`from ${identifier(table)}
    where geom_3857 && ${tileEnvelope(address, tileBuffer / tileExtent)}
      and ${largeEnough(shape, address.z)} and ${where}`;
