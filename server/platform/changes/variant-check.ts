import { z } from "zod";
import type { Queryable } from "../db/database.ts";
import { sql } from "../db/sql.ts";
import type { Wrong } from "../http/problems.ts";
import type { Planned } from "./validate.ts";

const closedRow = z.object({ id: z.string(), layer: z.string() });

/** Rows of an adopted or superseded variant are history: a decree changes them, not an edit. */
export async function checkVariants(tx: Queryable, planned: readonly Planned[]): Promise<Wrong[]> {
  const ids = planned.filter(({ layer }) => layer.variants).map(({ operation }) => operation.id);
  if (ids.length === 0) return [];
  const closed = await tx.many(
    closedRow,
    sql`select distinct v.id::text as id, v.layer from feature_version v
      join plan_variant p on p.id = (v.row ->> 'variant_id')::uuid
      where v.change_id = current_setting('shaar.change_id')::uuid and v.id = any(${ids}::uuid[])
        and p.state in ('adopted', 'superseded')`,
  );
  return closed.map(({ id, layer }) => ({
    id,
    layer,
    code: "variant-closed",
    message: {
      ky: "Бекитилген пландын варианты өзгөртүлбөйт.",
      ru: "Утверждённый вариант плана не изменяется.",
      en: "An adopted plan variant is not edited.",
    },
    cure: {
      ky: "Андан жаңы вариант (долбоор) түзүп, ошону өзгөртүңүз.",
      ru: "Создайте от него новый вариант-проект и измените его.",
      en: "Fork a new draft variant from it and edit that.",
    },
  }));
}
