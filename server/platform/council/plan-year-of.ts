import type { PlanYear } from "#contract/street-plan.ts";
import type { Queryable } from "../db/database.ts";

/** A year of the street plan; with `drafts` also what the council has not decided on, which residents do not see. */
export type PlanYearOf = (
  db: Queryable,
  year: number,
  asked: { readonly drafts: boolean },
) => Promise<PlanYear>;
