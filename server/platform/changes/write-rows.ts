import { columnsOf } from "#layers/kit/columns.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Queryable } from "../db/database.ts";
import { identifier, join, type Sql, sql, typeName } from "../db/sql.ts";

export type RowToWrite = { readonly id: string; readonly row: Readonly<Record<string, unknown>> };

/** Rows that give the same columns, so that one statement writes them all. Columns left out keep their default. */
export function byColumns(rows: readonly RowToWrite[]): { columns: string[]; rows: RowToWrite[] }[] {
  const groups = new Map<string, { columns: string[]; rows: RowToWrite[] }>();
  for (const row of rows) {
    const columns = Object.keys(row.row)
      .filter((column) => row.row[column] !== undefined)
      .sort();
    const key = columns.join();
    const group = groups.get(key) ?? { columns, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function recordColumns(layer: Layer, columns: readonly string[]): Sql {
  const types = new Map<string, string>(columnsOf(layer).map((column) => [column.name, column.sqlType]));
  types.set("geom", "text");
  const pieces = columns.map((column) => sql`${identifier(column)} ${typeName(types.get(column) ?? "")}`);
  return join([sql`id uuid`, ...pieces]);
}

/** GeoJSON or hex EWKB, without a third coordinate, as the layer's type. */
function geometry(layer: Layer): Sql {
  const read = sql`st_force2d(st_setsrid(r.geom::geometry, 4326))`;
  return layer.geometry === "MultiPolygon" ? sql`st_multi(${read})` : read;
}

const value = (layer: Layer, column: string): Sql =>
  column === "geom" ? geometry(layer) : sql`r.${identifier(column)}`;

const asRecords = (rows: readonly RowToWrite[]): string =>
  JSON.stringify(rows.map(({ id, row }) => ({ ...row, id })));

/** A row that was removed before comes back under its id with the version after its last. */
export async function insertRows(tx: Queryable, layer: Layer, rows: readonly RowToWrite[]): Promise<void> {
  for (const group of byColumns(rows)) {
    await tx.execute(sql`
      insert into ${identifier(layer.id)} (${join([sql`id`, sql`version`, ...group.columns.map((column) => identifier(column))])})
      select ${join([
        sql`r.id`,
        sql`(select max(v.version) + 1 from feature f join feature_version v on v.id = f.id where f.id = r.id)`,
        ...group.columns.map((column) => value(layer, column)),
      ])}
      from jsonb_to_recordset(${asRecords(group.rows)}::jsonb) as r (${recordColumns(layer, group.columns)})`);
  }
}

/** Versions were checked and rows locked before. */
export async function updateRows(tx: Queryable, layer: Layer, rows: readonly RowToWrite[]): Promise<void> {
  for (const group of byColumns(rows)) {
    if (group.columns.length === 0) continue;
    const assignments = group.columns.map((column) => sql`${identifier(column)} = ${value(layer, column)}`);
    await tx.execute(sql`
      update ${identifier(layer.id)} t set ${join(assignments)}
      from jsonb_to_recordset(${asRecords(group.rows)}::jsonb) as r (${recordColumns(layer, group.columns)})
      where t.id = r.id`);
  }
}

export async function deleteRows(tx: Queryable, layer: Layer, ids: readonly string[]): Promise<void> {
  await tx.execute(sql`delete from ${identifier(layer.id)} where id = any(${ids}::uuid[])`);
}

/** `replace` empties every column that the writer leaves out and that has no default of its own. */
export function wholeRow(layer: Layer, row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const whole: Record<string, unknown> = {};
  for (const { name, system, nullable } of columnsOf(layer)) {
    if (system || name === "id") continue;
    if (row[name] !== undefined) whole[name] = row[name];
    else if (nullable) whole[name] = null;
  }
  if (row.geom !== undefined) whole.geom = row.geom;
  return whole;
}
