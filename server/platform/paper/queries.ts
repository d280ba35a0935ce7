import { type Sql, sql } from "../db/sql.ts";

const titleBlockKey = "title_block";
export const selectTitleBlock = (): Sql => sql`select value::text from setting where key = ${titleBlockKey}`;
export const saveTitleBlock = (value: unknown): Sql => sql`
  insert into setting (key, value) values (${titleBlockKey}, ${JSON.stringify(value)}::jsonb)
  on conflict (key) do update set value = excluded.value`;
