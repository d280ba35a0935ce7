import type { TileAddress, TileSource } from "../database.ts";
import { identifier, join, type Sql, sql } from "../sql.ts";
import { tileBuffer, tileExtent, tileTransform } from "../tile-grid.ts";
import { tileColumn, tileGeometry, tileRows } from "../tile-sql.ts";
import type { TileRequest } from "./protocol.ts";

const boxWithin = (margin: number): Sql => {
  const low = sql`${-tileBuffer + margin}::double precision`;
  const high = sql`${tileExtent + tileBuffer - margin}::double precision`;
  return sql`(select st_makeenvelope(${low}, ${low}, ${high}, ${high}, 3857))`;
};
const box = boxWithin(0);

/** A ring that crosses itself after rounding is cut where it does (even-odd), and its corners are rounded again. */
const mended = sql`case when st_isvalid(shape) then shape
  else st_reduceprecision(st_collectionextract(st_makevalid(shape), 3), 1) end`;

/**
 * Corners made by the cut lose their fraction, as in wagyu, which cuts areas in ST_AsMVTGeom. It rounds towards zero:
 * downwards, but upwards in the strip before the tile, where this looks at whole shapes only.
 */
const shift = (highest: Sql): Sql => sql`case when ${highest} <= 0 then 0.499999 else -0.499999 end`;
const withoutFractions = sql`case when shape @ ${boxWithin(1)} then shape else st_snaptogrid(
  st_translate(shape, ${shift(sql`st_xmax(shape)`)}, ${shift(sql`st_ymax(shape)`)}), 1) end`;

/** What is done to a rounded shape, one after the other, to have the part that lies in the tile, fit to draw. */
const pointSteps = [sql`case when shape @ ${box} then shape end`];
const steps: Readonly<Record<TileSource["shape"], readonly Sql[]>> = {
  point: pointSteps,
  inside: pointSteps,
  line: [
    sql`case when shape @ ${box} then shape else st_snaptogrid(st_clipbybox2d(shape, box2d(${box})), 1) end`,
  ],
  area: [
    sql`case when shape @ ${box} then shape
      else st_collectionextract(st_intersection(${mended}, ${box}), 3) end`,
    withoutFractions,
    mended,
  ],
};

/**
 * PGlite's PostGIS has no ST_AsMVTGeom. These are its steps, in its order, by functions that PGlite has: scale, round,
 * cut, mend. `offset 0` keeps a step from being computed again for every mention of its result.
 */
function layerQuery(source: TileSource, index: number, address: TileAddress): Sql {
  const { xScale, yScale, xOffset, yOffset } = tileTransform(address);
  const columns = join([sql`id`, ...source.attributes.map(({ name }) => identifier(name))]);
  const rounded = sql`
    select ${join([sql`id`, ...source.attributes.map(tileColumn)])},
      st_snaptogrid(st_affine(${tileGeometry(source.shape)}, ${xScale}::double precision, 0, 0, ${yScale}::double precision,
        ${xOffset}::double precision, ${yOffset}::double precision), 1) as shape
    ${tileRows(source, address)}
    order by ${identifier(source.table)}.id
    offset 0`;
  const finished = steps[source.shape].reduce(
    (before, step) => sql`
      select ${columns}, ${step} as shape from (${before}) s where not st_isempty(shape) offset 0`,
    rounded,
  );
  return sql`
    select ${index}::integer as layer,
      encode(string_agg(st_asbinary(shape, 'NDR'), ''::bytea), 'base64') as shapes,
      '[' || string_agg(json_build_array(${columns})::text, ',') || ']' as attributes
    from (${finished}) s where not st_isempty(shape)`;
}

export function embeddedTileRequest(sources: readonly TileSource[], address: TileAddress): TileRequest {
  const query = join(
    sources.map((source, index) => layerQuery(source, index, address)),
    " union all ",
  );
  const layers = sources.map(({ name, attributes }) => ({ name, attributes }));
  return { op: "tile", ...query.compile(), layers };
}
