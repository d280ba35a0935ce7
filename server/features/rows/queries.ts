import { z } from "zod";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Language } from "#layers/kit/text.ts";
import { identifier, join, type Sql, sql } from "#server/platform/db/sql.ts";
import { labelColumns, labelParts } from "#server/platform/rows/labels.ts";
import { boxJson, shownValue } from "#server/platform/rows/queries.ts";
import {
  afterCursor,
  type Cursor,
  nameOf,
  type Order,
  orderBy,
  textKey,
} from "#server/platform/rows/sort.ts";

export const columnsOfPage = (layer: Layer): string[] => ["id", ...Object.keys(layer.fields)];

export const pageRow = z.object({
  rows: z.string().nullable(),
  places: z.string().nullable(),
  total: z.number(),
  last_key: z.string().nullable(),
  last_id: z.string().nullable(),
  sample_data: z.boolean(),
});

export type PageQuery = {
  readonly layer: Layer;
  readonly where: Sql;
  readonly order: Order;
  readonly after: Cursor | undefined;
  readonly limit: number;
};

/** Rows as JSON arrays in text, as the database writes them, with the place of each and the count of all that fit. */
export const selectPage = ({ layer, where, order, after, limit }: PageQuery): Sql => {
  const table = identifier(layer.id);
  const rest = after ? sql`${where} and ${afterCursor(order, after)}` : where;
  const values = columnsOfPage(layer).map((name) => (name === "id" ? sql`t.id` : shownValue(layer, name)));
  return sql`
  with found as materialized (select t.id, ${order.key} as key from ${table} t ${order.join} where ${rest}),
    page as materialized (
      select id, key, row_number() over (order by ${orderBy(order)}) as position from found
      order by position limit ${limit + 1}::integer),
    shown as materialized (
      select p.position, t.synthetic, json_build_array(${join(values)})::text as values, ${boxJson(layer)} as place
      from page p join ${table} t on t.id = p.id where p.position <= ${limit}::integer),
    last as (
      select key::text as key, id::text as id from page
      where position = ${limit}::integer and (select count(*) from page) > ${limit}::integer)
  select
    (select string_agg(values, ',' order by position) from shown) as rows,
    (select string_agg(coalesce(place::text, 'null'), ',' order by position) from shown) as places,
    (select count(*) from ${table} t where ${where})::integer as total,
    (select key from last) as last_key,
    (select id from last) as last_id,
    coalesce((select bool_or(synthetic) from shown), false) as sample_data`;
};

export const choiceRow = labelParts.extend({ id: z.string() });

/** Rows to pick from, in the order of the register, else by what they are called. */
export const selectChoices = (
  layer: Layer,
  readable: readonly Layer[],
  { where, language, limit }: { where: Sql; language: Language; limit: number },
): Sql => {
  const active = layer.titled ? sql`t.active` : sql`true`;
  const name = textKey(nameOf(layer, language, sql`t`));
  const order = layer.titled ? sql`t.sort_order, ${name}, t.id` : sql`${name}, t.id`;
  return sql`select t.id::text as id, ${labelColumns(layer, readable)} from ${identifier(layer.id)} t
    where ${where} and ${active} order by ${order} limit ${limit}::integer`;
};

export const countRow = z.object({ layer: z.string(), total: z.number(), in_view: z.number().nullable() });

export type Counted = { readonly layer: Layer; readonly where: Sql; readonly inView: Sql | undefined };

export const selectCounts = (counted: readonly Counted[]): Sql =>
  join(
    counted.map(({ layer, where, inView }) => {
      const table = identifier(layer.id);
      const seen = inView
        ? sql`(select count(*) from ${table} t where ${where} and ${inView})::integer`
        : sql`null::integer`;
      return sql`select ${layer.id}::text as layer, (select count(*) from ${table} t where ${where})::integer as total, ${seen} as in_view`;
    }),
    " union all ",
  );
