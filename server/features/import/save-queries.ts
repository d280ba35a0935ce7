import { z } from "zod";
import { importStates } from "#contract/import.ts";
import { columnsOf } from "#layers/kit/columns.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { identifier, join, type Sql, sql, typeName } from "#server/platform/db/sql.ts";

const stamp = [sql`1`, sql`current_setting('shaar.at')::timestamptz`, sql`current_setting('shaar.actor')`];
const stampColumns = [sql`version`, sql`updated_at`, sql`updated_by`];

/** Positions of import_node, or numbers of import_row: those after `after` up to `upTo`. */
export type Part = { readonly importId: string; readonly after: number; readonly upTo: number };

/** Fields that the rows of an import give. The others keep the default of their column, or stay empty. */
export const givenField = z.object({ name: z.string() });
export type GivenField = z.output<typeof givenField>;
export const selectGivenFields = (importId: string): Sql => sql`
  select distinct key as name from import_row r, jsonb_object_keys(r.row) as key
  where r.import_id = ${importId}::uuid and r.problems is null order by key`;

/** `defaults` are for fields that are never null and that some rows give and others do not. */
export function insertRows(
  layer: Layer,
  { importId, after, upTo }: Part,
  fields: readonly GivenField[],
  defaults: ReadonlyMap<string, string>,
): Sql {
  const columns = columnsOf(layer).filter(
    ({ name, system }) => !system && fields.some((field) => field.name === name),
  );
  const value = ({ name, sqlType, field }: (typeof columns)[number]): Sql => {
    if (field.kind === "json") return sql`r.row -> ${name}::text`;
    const own = sql`(r.row ->> ${name}::text)::${typeName(sqlType)}`;
    const otherwise = defaults.get(name);
    return otherwise === undefined ? own : sql`coalesce(${own}, ${otherwise}::${typeName(sqlType)})`;
  };
  const place = layer.geometry === "none" ? [] : [sql`geom`];
  return sql`
    insert into ${identifier(layer.id)} (${join([sql`id`, ...stampColumns, ...columns.map(({ name }) => identifier(name)), ...place])})
    select ${join([sql`r.id`, ...stamp, ...columns.map(value), ...(layer.geometry === "none" ? [] : [sql`r.geom`])])}
    from import_row r
    where r.import_id = ${importId}::uuid and r.number > ${after}::integer and r.number <= ${upTo}::integer and r.problems is null
    order by r.number`;
}

/** Number of the last of the next `limit` rows; rows of the file that were not wanted leave gaps. */
export const selectUpTo = (importId: string, after: number, limit: number): Sql => sql`
  select max(number)::text from (
    select number from import_row where import_id = ${importId}::uuid and number > ${after}::integer
    order by number limit ${limit}::integer) next`;

export const insertNodes = (
  layer: Layer,
  { importId, after, upTo }: Part,
  node: { source: string; day: string },
): Sql => sql`
  insert into ${identifier(layer.id)} (${join([sql`id`, ...stampColumns, sql`source`, sql`synthetic`, sql`valid_from`, sql`geom`])})
  select ${join([sql`n.id`, ...stamp, sql`${node.source}::text`, sql`false`, sql`${node.day}::date`, sql`n.geom`])}
  from import_node n
  where n.import_id = ${importId}::uuid and n.position > ${after}::integer and n.position <= ${upTo}::integer and not n.existing
  order by n.position`;

/** Existing nodes that moved or went since the check: their links would end beside them. */
export const selectMovedNodes = (importId: string): Sql => sql`
  select count(*)::text from import_node n left join network_element e on e.id = n.id and e.role = 'node'
  where n.import_id = ${importId}::uuid and n.existing and (e.id is null or not st_equals(e.geom, n.geom))`;

/** Where a save stands. Locked, so that two processes that take up one import go on one after the other. */
export const saveState = z.object({
  state: z.enum(importStates),
  saved_nodes: z.int(),
  saved_rows: z.int(),
  last_node: z.int(),
  last_row: z.int(),
});
export type SaveState = z.output<typeof saveState>;
export const selectSaveState = (importId: string): Sql => sql`
  select state, saved_nodes, saved_rows,
    coalesce((select max(position) from import_node where import_id = ${importId}::uuid), 0) as last_node,
    coalesce((select max(number) from import_row where import_id = ${importId}::uuid), 0) as last_row
  from import where id = ${importId}::uuid for update`;

export const markSaved = (
  importId: string,
  { saved_nodes, saved_rows }: Pick<SaveState, "saved_nodes" | "saved_rows">,
): Sql => sql`
  update import set saved_nodes = ${saved_nodes}::integer, saved_rows = ${saved_rows}::integer where id = ${importId}::uuid`;

/** Saves that a person has confirmed and that have not ended. */
export const unfinishedSave = z.object({ id: z.uuid(), created_by: z.string() });
export const selectUnfinishedSaves = (): Sql =>
  sql`select id, created_by from import where state = 'saving' order by created_at`;

export const selectIsHalfSaved = (importId: string): Sql =>
  sql`select 'half' from import where id = ${importId}::uuid and saved_nodes + saved_rows > 0`;

const staged = (layer: "rows" | "nodes", importId: string): Sql =>
  layer === "rows"
    ? sql`select id from import_row where import_id = ${importId}::uuid and problems is null`
    : sql`select id from import_node where import_id = ${importId}::uuid and not existing`;
/** A part of what was saved, when the rest cannot be. */
export const takeOut = (layer: Layer, from: "rows" | "nodes", importId: string, limit: number): Sql => sql`
  delete from ${identifier(layer.id)} where id in (
    select id from ${identifier(layer.id)} where id in (${staged(from, importId)}) limit ${limit}::integer)`;
