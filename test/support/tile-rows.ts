import type { Queryable, TileSource } from "#server/platform/db/database.ts";
import { identifier, sql } from "#server/platform/db/sql.ts";

/** A table of one shape with every type of attribute that a tile knows, and nulls among them. */
export const tileTable = (shape: TileSource["shape"]): string => `create table tile_${shape} (
  id uuid primary key, code text, built_year integer, length_m double precision, valid_from date, price numeric(14,4),
  open boolean, amount bigint, geom geometry(Geometry, 4326) not null,
  geom_3857 geometry(Geometry, 3857) not null generated always as (st_transform(geom, 3857)) stored)`;

export const tileSource = (shape: TileSource["shape"]): TileSource => ({
  name: `tile_${shape}`,
  table: shape === "inside" ? "tile_area" : `tile_${shape}`,
  shape,
  attributes: [
    { name: "code", type: "text" },
    { name: "built_year", type: "integer" },
    { name: "length_m", type: "double", decimals: 2 },
    { name: "valid_from", type: "text" },
    { name: "price", type: "text" },
    { name: "open", type: "boolean" },
    { name: "amount", type: "integer" },
  ],
  where: sql`code is distinct from 'hidden'`,
});

export type TileRow = { readonly id: string; readonly geometry: object };

export async function insertTileRows(
  db: Queryable,
  shape: TileSource["shape"],
  rows: readonly TileRow[],
): Promise<void> {
  await db.execute(sql`insert into ${identifier(`tile_${shape}`)}
    (id, code, built_year, length_m, valid_from, price, open, amount, geom)
    select (r ->> 'id')::uuid,
      case when n % 3 > 0 then 'К-' || (n % 7) end,
      case when n % 5 > 0 then 1950 + n % 60 end::integer,
      case n % 4 when 0 then 150 when 1 then n / 7.0 when 2 then -0.5 end,
      case when n % 2 = 0 then date '2010-01-01' + n::integer % 9 end,
      case when n % 6 = 0 then n / 3.0 end,
      case n % 3 when 0 then true when 1 then false end,
      case n % 4 when 0 then -n * 1000000000 when 1 then n end,
      st_setsrid(st_geomfromgeojson(r ->> 'geometry'), 4326)
    from jsonb_array_elements(${JSON.stringify(rows)}::text::jsonb) with ordinality as rows (r, n)`);
}
