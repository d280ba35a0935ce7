import { z } from "zod";
import type { Database } from "#server/platform/db/database.ts";
import { sql } from "#server/platform/db/sql.ts";

const variant = z.object({ id: z.string(), in_force: z.boolean() });

export type Variants = {
  readonly ids: ReadonlySet<string>;
  /** The adopted plan, or the existing use of land while there is none. */
  readonly inForce: string | null;
};

export async function selectVariants(db: Database): Promise<Variants> {
  const rows = await db.many(
    variant,
    sql`select id::text as id, row_number() over (order by state = 'adopted' desc, state = 'existing' desc, id) = 1
        and state in ('adopted', 'existing') as in_force
      from plan_variant`,
  );
  return {
    ids: new Set(rows.map(({ id }) => id)),
    inForce: rows.find(({ in_force }) => in_force)?.id ?? null,
  };
}
