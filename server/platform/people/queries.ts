import { z } from "zod";
import { type Sql, sql } from "../db/sql.ts";

export const personName = z.object({ id: z.uuid(), name: z.string() });
/** Those who can sign in and have one of the roles. */
export const selectPeople = (roles: readonly string[]): Sql => sql`
  select id, name from person where disabled_at is null and roles && ${roles}::text[] order by name, id`;
