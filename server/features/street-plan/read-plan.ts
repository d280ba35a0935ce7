import type { PlannedStreet, PlanThread, PlanYear } from "#contract/street-plan.ts";
import { isApproved } from "#contract/street-plan-moves.ts";
import { withFile } from "#server/platform/attachments/attached-file.ts";
import type { PlanYearOf } from "#server/platform/council/plan-year-of.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import {
  type Reader,
  selectApproval,
  selectProposer,
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
  const all = await db.many(streetRow, selectStreets({ year }, reader));
  const isWithdrawn = ({ stage }: PlannedStreet): boolean => stage === "withdrawn";
  return {
    ...{ year, ...about },
    streets: all.filter((street) => !isWithdrawn(street)),
    withdrawn: all.filter(isWithdrawn),
  };
}

/**
 * For papers, which name no row of a network. What the council has decided on is told with the names of its prices: "road
 * repair at 900 som" would not say whether asphalt or patches were decided on.
 */
export const planYearOf: PlanYearOf = async (db, year, { drafts }) => {
  const found = await readYear(db, year, { drafts: true, layers: [], actor: null });
  if (drafts) return found;
  const decided = found.decision ? found.streets.filter(({ stage }) => isApproved(stage)) : [];
  return { ...found, streets: decided };
};

export async function readThread(db: Queryable, id: string, reader: Reader): Promise<PlanThread> {
  const item = await db.first(streetRow, selectStreets({ id }, reader));
  if (!item) throw noSuchItem();
  return {
    item,
    steps: (await db.many(stepRow, selectSteps(id))).map(withFile),
    year_approved: (await db.text(selectApproval(item.year))) !== null,
    is_own: reader.actor !== null && (await db.text(selectProposer(id))) === reader.actor,
  };
}
