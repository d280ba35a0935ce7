import { z } from "zod";

/**
 * The table that most needs it, by about the rules of autovacuum, which PGlite does not have: without it, the rows that
 * updates leave behind would fill the disk over the years, and queries would be planned for tables as they once were.
 */
export const selectUntidy = `
  select format('%I.%I', s.schemaname, s.relname) as name
  from pg_stat_user_tables s join pg_class c on c.oid = s.relid
  where s.n_dead_tup > 500 + 0.2 * greatest(c.reltuples, 0) or s.n_mod_since_analyze > 500 + 0.1 * greatest(c.reltuples, 0)
  order by s.n_dead_tup + s.n_mod_since_analyze desc, name
  limit 1`;

export const Untidy = z.array(z.object({ name: z.string() })).max(1);
