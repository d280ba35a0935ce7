import { z } from "zod";
import { columnsOf } from "#layers/kit/columns.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { identifier, join, type Sql, sql, typeName } from "#server/platform/db/sql.ts";

const stamp = [sql`1`, sql`current_setting('shaar.at')::timestamptz`, sql`current_setting('shaar.actor')`];
const stampColumns = [sql`version`, sql`updated_at`, sql`updated_by`];

/** Fields that the rows of an import give. The others keep the default of their column, or stay empty. */
export const givenField = z.object({ name: z.string() });
export const selectGivenFields = (importId: string): Sql => sql`
  select distinct key as name from import_row r, jsonb_object_keys(r.row) as key
  where r.import_id = ${importId}::uuid and r.problems is null order by key`;

/**
 * One statement for all rows. `defaults` are for fields that are never null and that some rows give and others do not.
 */
export function insertFromStaging(
  layer: Layer,
  importId: string,
  fields: readonly z.output<typeof givenField>[],
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
    from import_row r where r.import_id = ${importId}::uuid and r.problems is null
    order by r.number`;
}

export const insertNodesFromStaging = (
  layer: Layer,
  importId: string,
  node: { source: string; today: string },
): Sql => sql`
  insert into ${identifier(layer.id)} (${join([sql`id`, ...stampColumns, sql`source`, sql`synthetic`, sql`valid_from`, sql`geom`])})
  select ${join([sql`n.id`, ...stamp, sql`${node.source}::text`, sql`false`, sql`${node.today}::date`, sql`n.geom`])}
  from import_node n where n.import_id = ${importId}::uuid and not n.existing`;

/** Existing nodes that moved or went since the check: their links would end beside them. */
export const selectMovedNodes = (importId: string): Sql => sql`
  select count(*)::text from import_node n left join network_element e on e.id = n.id and e.role = 'node'
  where n.import_id = ${importId}::uuid and n.existing and (e.id is null or not st_equals(e.geom, n.geom))`;
