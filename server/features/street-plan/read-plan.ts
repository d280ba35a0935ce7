import type { PlanThread, PlanYear } from "#contract/street-plan.ts";
import { withFile } from "#server/platform/attachments/attached-file.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import {
  type Reader,
  selectApproval,
  selectSteps,
  selectStreets,
  selectYear,
  stepRow,
  streetRow,
  yearRow,
} from "./queries.ts";
import { noSuchItem } from "./refusals.ts";

export async function readYear(db: Queryable, year: number, reader: Reader): Promise<PlanYear> {
  const about = await db.first(yearRow, selectYear(year, reader));
  if (!about) throw new Error(`The year ${year} has no answer`);
  return { year, ...about, streets: await db.many(streetRow, selectStreets({ year }, reader)) };
}

export async function readThread(db: Queryable, id: string, reader: Reader): Promise<PlanThread> {
  const item = await db.first(streetRow, selectStreets({ id }, reader));
  if (!item) throw noSuchItem();
  return {
    item,
    steps: (await db.many(stepRow, selectSteps(id))).map(withFile),
    year_approved: (await db.text(selectApproval(item.year))) !== null,
  };
}
