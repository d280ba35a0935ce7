import type { TileAddress, TileSource } from "../database.ts";
import { identifier, join, type Sql, sql } from "../sql.ts";
import { tileBuffer, tileExtent, tileTransform } from "../tile-grid.ts";
import { tileColumn, tileRows } from "../tile-sql.ts";
import type { TileRequest } from "./protocol.ts";

const low = sql`${-tileBuffer}::double precision`;
const high = sql`${tileExtent + tileBuffer}::double precision`;
const box = sql`(select st_makeenvelope(${low}, ${low}, ${high}, ${high}, 3857))`;

/** A ring that crosses itself after rounding is cut where it does (even-odd), and its corners are rounded again. */
const mended = (shape: Sql): Sql => sql`case when st_isvalid(${shape}) then ${shape}
  else st_reduceprecision(st_collectionextract(st_makevalid(${shape}), 3), 1) end`;

/** Whole units, rounded down: wagyu, which cuts areas in ST_AsMVTGeom, drops the fraction of a corner on the tile's edge. */
const floored = (shape: Sql): Sql =>
  sql`st_snaptogrid(st_translate(${shape}, -0.499999::double precision, -0.499999::double precision), 1)`;

type Steps = { readonly cut: Sql; readonly finished: Sql };
/** The part of the rounded shape that lies in the tile, and what makes it fit to draw. */
const steps: Readonly<Record<TileSource["shape"], Steps>> = {
  point: { cut: sql`case when rounded @ ${box} then rounded end`, finished: sql`piece` },
  line: {
    cut: sql`case when rounded @ ${box} then rounded else st_snaptogrid(st_clipbybox2d(rounded, box2d(${box})), 1) end`,
    finished: sql`piece`,
  },
  area: {
    cut: sql`case when rounded @ ${box} then rounded
      else ${floored(sql`st_collectionextract(st_intersection(${mended(sql`rounded`)}, ${box}), 3)`)} end`,
    finished: mended(sql`piece`),
  },
};

/**
 * PGlite's PostGIS has no ST_AsMVTGeom. These are its steps, in its order, by functions that PGlite has: scale, round,
 * cut, mend. `offset 0` keeps each step from being computed again for every mention of its result.
 */
function layerQuery(source: TileSource, index: number, address: TileAddress): Sql {
  const { xScale, yScale, xOffset, yOffset } = tileTransform(address);
  const { cut, finished } = steps[source.shape];
  const columns = join([sql`id`, ...source.attributes.map(({ name }) => identifier(name))]);
  return sql`select ${index}::integer as layer,
      encode(string_agg(st_asbinary(shape, 'NDR'), ''::bytea), 'base64') as shapes,
      '[' || string_agg(json_build_array(${columns})::text, ',') || ']' as attributes
    from (
      select ${columns}, ${finished} as shape from (
        select ${columns}, ${cut} as piece from (
          select ${join([sql`id`, ...source.attributes.map(tileColumn)])},
            st_snaptogrid(st_affine(geom_3857, ${xScale}::double precision, 0, 0, ${yScale}::double precision,
              ${xOffset}::double precision, ${yOffset}::double precision), 1) as rounded
          ${tileRows(source, address)}
          order by ${identifier(source.table)}.id
          offset 0) rows
        where not st_isempty(rounded)
        offset 0) pieces
      where not st_isempty(piece)
      offset 0) shapes
    where not st_isempty(shape)`;
}

export function embeddedTileRequest(sources: readonly TileSource[], address: TileAddress): TileRequest {
  const query = join(
    sources.map((source, index) => layerQuery(source, index, address)),
    " union all ",
  );
  const layers = sources.map(({ name, attributes }) => ({ name, attributes }));
  return { op: "tile", ...query.compile(), layers };
}
