import type { Queryable, TileAddress, TileSource } from "./database.ts";
import { identifier, join, type Sql, sql } from "./sql.ts";

export const tileExtent = 4096;
/** Kept around the tile so that line caps and labels do not break at its edge, in tile units. */
export const tileBuffer = 64;

/** Cut, quantised and encoded by PostGIS: one statement for the whole tile, base64 because binary bytea costs more. */
export async function postgresTile(
  db: Queryable,
  sources: readonly TileSource[],
  { z, x, y }: TileAddress,
): Promise<Uint8Array> {
  if (sources.length === 0) return new Uint8Array();
  const envelope = sql`(select st_tileenvelope(${z}::integer, ${x}::integer, ${y}::integer))`;
  const wide = sql`(select st_tileenvelope(${z}::integer, ${x}::integer, ${y}::integer, margin => ${tileBuffer / tileExtent}::double precision))`;
  const layer = (source: TileSource): Sql => {
    const attributes = source.attributes.map((name) => identifier(name));
    return sql`(select st_asmvt(mvt, ${source.name}::text, ${tileExtent}::integer, 'shape') from (
      select ${join([sql`id::text as id`, ...attributes])},
        st_asmvtgeom(geom_3857, ${envelope}, ${tileExtent}::integer, ${tileBuffer}::integer, true) as shape
      from ${identifier(source.table)}
      where geom_3857 && ${wide} and ${source.where}
      order by ${identifier(source.table)}.id) mvt where shape is not null)`;
  };
  const text = await db.text(sql`select encode(${join(sources.map(layer), " || ")}, 'base64')`);
  return text === null ? new Uint8Array() : Buffer.from(text, "base64");
}
