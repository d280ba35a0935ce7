import { identifier, join, type Sql, sql } from "#server/platform/db/sql.ts";

/** Rows of a table that is no layer, given by column. A geometry is GeoJSON in text. */
export const insertBeside = (table: string, rows: readonly Readonly<Record<string, unknown>>[]): Sql => {
  const columns = join(Object.keys(rows[0] ?? {}).map(identifier));
  return sql`insert into ${identifier(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${identifier(table)}, ${JSON.stringify(rows)}::jsonb)`;
};
