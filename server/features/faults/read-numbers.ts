import type { FaultNumbers } from "#contract/faults.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import {
  byAge,
  byKind,
  byStreet,
  customerHours,
  hasSamples,
  runTime,
  selectByAge,
  selectByKind,
  selectByStreet,
  selectCustomerHours,
  selectRunTimes,
  selectYears,
  yearRow,
} from "./numbers-queries.ts";

export async function readNumbers(
  db: Queryable,
  year: number,
  pipes: readonly string[],
): Promise<FaultNumbers> {
  const years = await db.many(yearRow, selectYears());
  const streets = await db.many(byStreet, selectByStreet(year));
  const lost = await db.first(customerHours, selectCustomerHours(year));
  return {
    year,
    years: years.map((row) => row.year),
    by_kind: await db.many(byKind, selectByKind(year)),
    by_street: streets.map(({ street_id, name_ky: ky, name_ru: ru, name_en: en, faults }) => ({
      street_id,
      street: ky === null || ru === null || en === null ? null : { ky, ru, en },
      faults,
    })),
    by_age: await db.many(byAge, selectByAge(year, pipes)),
    run_times: await db.many(runTime, selectRunTimes(year)),
    customer_hours: lost ?? { hours: 0, faults: 0, unknown: 0 },
    sample_data: (await db.text(hasSamples(year))) === "true",
  };
}
