import { z } from "zod";
import { remarkActions } from "#contract/remarks.ts";
import { type Sql, sql } from "#server/platform/db/sql.ts";

export const decision = z.object({
  remark_id: z.string(),
  at: z.string(),
  actor_name: z.string(),
  action: z.enum(remarkActions),
  text: z.string().nullable(),
});
/** The steps that decide and those that take a decision back, in the order in which they were taken. */
export const selectDecisions = (ids: readonly string[]): Sql => sql`
  select s.remark_id::text as remark_id, s.at, s.actor_name, s.action,
    case when w.id is null then s.text end as text
  from remark_step s left join remark_step w on w.of_step = s.id
  where s.remark_id = any(${ids}::uuid[]) and s.action in ('answer', 'resolve', 'reject', 'reopen')
  order by s.seq`;

export const variantTitle = z.object({ id: z.string(), ky: z.string(), ru: z.string(), en: z.string() });
export const selectVariantTitles = (ids: readonly string[]): Sql => sql`
  select id::text as id, title_ky as ky, title_ru as ru, title_en as en from plan_variant
  where id = any(${ids}::uuid[])`;
