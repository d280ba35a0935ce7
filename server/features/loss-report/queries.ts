import { type Sql, sql } from "#server/platform/db/sql.ts";

/** How many reports of this asker are waited for. */
export const selectWaiting = (actor: string, kind: string): Sql => sql`
  select count(*)::text from job where actor = ${actor} and kind = ${kind} and state in ('queued', 'running')`;
