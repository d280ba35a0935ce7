import { type Sql, sql } from "../db/sql.ts";

type Logged = {
  id: string;
  at: string;
  actor: string;
  layer: string;
  format: string;
  srid: number;
  filters: unknown;
  rows: number;
};
/** Who took rows of a layer that is not public out of the program. */
export const insertLog = ({ id, at, actor, layer, format, srid, filters, rows }: Logged): Sql => sql`
  insert into export_log (id, at, actor, layer, format, srid, filters, row_count)
  values (${id}::uuid, ${at}::timestamptz, ${actor}, ${layer}, ${format}, ${srid}::integer, ${JSON.stringify(filters)}::jsonb, ${rows}::integer)`;
