import { z } from "zod";
import type { Database } from "#server/platform/db/database.ts";
import { type Sql, sql } from "#server/platform/db/sql.ts";

const Line = z.object({ text: z.string() });

const here = sql`current_schema()::regnamespace`;

const tables = sql`
  select format(E'create table %s (\n%s\n);', c.relname, string_agg(
    format('  %s %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
      case when a.attnotnull then ' not null' else '' end,
      case when a.attidentity <> '' then ' generated always as identity'
        when a.attgenerated <> '' then format(' generated always as (%s) stored', pg_get_expr(d.adbin, d.adrelid))
        when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end),
    E',\n' order by a.attnum)) as text
  from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relnamespace = ${here} and c.relkind = 'r'
  group by c.relname order by c.relname collate "C"`;

/** PostgreSQL 18 lists `not null` as constraints, too. */
const constraints = sql`
  select format('alter table %s add constraint %s %s;', c.relname, k.conname, pg_get_constraintdef(k.oid)) as text
  from pg_constraint k join pg_class c on c.oid = k.conrelid
  where k.connamespace = ${here} and k.contype in ('p', 'u', 'f', 'c', 'x')
  order by c.relname collate "C", k.contype, k.conname collate "C"`;

const indexes = sql`
  select pg_get_indexdef(i.indexrelid) || ';' as text
  from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
  where c.relnamespace = ${here} and not exists (select from pg_constraint k where k.conindid = c.oid and k.contype in ('p', 'u', 'x'))
  order by t.relname collate "C", c.relname collate "C"`;

const views = sql`
  select format(E'create view %s as\n%s', c.relname, pg_get_viewdef(c.oid)) as text
  from pg_class c where c.relnamespace = ${here} and c.relkind = 'v' order by c.relname collate "C"`;

/** The three that layer_columns_changed() writes for each layer are long and alike: a digest tells that one changed. */
const functions = sql`
  select case when p.proname ~ '_(inserted|updated|removed)$'
    then format('-- function %s: md5 %s', p.proname, md5(replace(pg_get_functiondef(p.oid), current_schema(), 'city')))
    else pg_get_functiondef(p.oid) || ';' end as text
  from pg_proc p where p.pronamespace = ${here} order by p.proname collate "C", pg_get_function_identity_arguments(p.oid)`;

const triggers = sql`
  select pg_get_triggerdef(t.oid) || ';' as text
  from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where c.relnamespace = ${here} and not t.tgisinternal order by c.relname collate "C", t.tgname collate "C"`;

const comments = sql`
  select format('comment on %s %s is %L;', case d.objsubid when 0 then 'table' else 'column' end,
    concat_ws('.', c.relname, a.attname), d.description) as text
  from pg_description d join pg_class c on c.oid = d.objoid and d.classoid = 'pg_class'::regclass
    left join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid and d.objsubid > 0
  where c.relnamespace = ${here} order by c.relname collate "C", d.objsubid`;

/** The schema of a city as its catalogue tells it: alike on every engine and version, so that it can be compared. */
export async function schemaText(db: Database): Promise<string> {
  const parts: string[] = [];
  for (const query of [tables, constraints, indexes, views, functions, triggers, comments])
    parts.push((await lines(db, query)).join("\n"));
  return `${parts
    .filter(Boolean)
    .join("\n\n")
    .replaceAll(db.schema, "city")
    .replaceAll(/[ \t]+$/gm, "")}\n`;
}

const lines = async (db: Database, query: Sql): Promise<string[]> =>
  (await db.many(Line, query)).map(({ text }) => text);
