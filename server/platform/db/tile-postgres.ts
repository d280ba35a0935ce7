import type { Queryable, TileAddress, TileSource } from "./database.ts";
import { join, type Sql, sql } from "./sql.ts";
import { tileBuffer, tileExtent } from "./tile-grid.ts";
import { tileColumn, tileEnvelope, tileGeometry, tileRows } from "./tile-sql.ts";

/**
 * Cut, quantised and encoded by PostGIS: one statement for the whole tile, base64 because binary bytea costs more.
 * The order stands inside the aggregate, where no parallel plan can lose it: equal rows give equal bytes.
 */
export async function postgresTile(
  db: Queryable,
  sources: readonly TileSource[],
  address: TileAddress,
): Promise<Uint8Array> {
  if (sources.length === 0) return new Uint8Array();
  const layer = (source: TileSource): Sql =>
    sql`coalesce((select st_asmvt(mvt, ${source.name}::text, ${tileExtent}::integer, 'shape' order by mvt.id collate "C") from (
      select ${join([sql`id::text as id`, ...source.attributes.map(tileColumn)])},
        st_asmvtgeom(${tileGeometry(source.shape)}, ${tileEnvelope(address)}, ${tileExtent}::integer, ${tileBuffer}::integer, true) as shape
      ${tileRows(source, address)}
    ) mvt where shape is not null), ''::bytea)`;
  const text = await db.text(sql`select encode(${join(sources.map(layer), " || ")}, 'base64')`);
  return text === null ? new Uint8Array() : Buffer.from(text, "base64");
}
