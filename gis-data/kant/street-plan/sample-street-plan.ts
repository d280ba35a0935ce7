import type { CityTable } from "../generate/rows.ts";
import type { TableRows } from "../sample-remarks.ts";
import { decisionsOf } from "./decisions.ts";
import { plannedStreets } from "./planned.ts";
import { priceRows } from "./prices.ts";
import { recordsOf } from "./records.ts";

export type SampleStreetPlan = {
  readonly tables: readonly CityTable[];
  readonly beside: readonly TableRows[];
};

/** The yearly plan of street improvement: years done from 2010 to 2013, planned ones from 2014 to 2017. */
export function sampleStreetPlan(city: readonly CityTable[]): SampleStreetPlan {
  const records = plannedStreets(city).map(recordsOf);
  const { approvals, amendments, numbers } = decisionsOf(records);
  return {
    tables: [
      { layer: "unit_price", rows: priceRows() },
      { layer: "plan_item", rows: records.map(({ item }) => item) },
      { layer: "plan_work", rows: records.flatMap(({ works }) => works) },
    ],
    beside: [
      { table: "plan_number", rows: numbers },
      { table: "plan_share", rows: records.flatMap(({ shares }) => shares) },
      { table: "plan_quarter", rows: records.flatMap(({ quarters }) => quarters) },
      { table: "plan_asset", rows: records.flatMap(({ assets }) => assets) },
      { table: "plan_approval", rows: approvals },
      { table: "plan_amendment", rows: amendments },
      { table: "plan_step", rows: records.flatMap(({ steps }) => steps) },
      { table: "plan_money", rows: records.flatMap(({ money }) => money) },
    ],
  };
}
