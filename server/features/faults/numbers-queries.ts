import { z } from "zod";
import { faultNumbers } from "#contract/faults.ts";
import { type Sql, sql } from "#server/platform/db/sql.ts";
import { ageStepYears, timeOf } from "./queries.ts";
import { type Stage, stages, stageTimes } from "./stages.ts";

/** Rejected reports and repeats of another are no faults of their own. */
const counted = (year: number): Sql =>
  sql`extract(year from t.aware_at) = ${year}::integer and t.state not in ('rejected', 'duplicate')`;

const hours = (from: Sql, to: Sql): Sql => sql`(extract(epoch from ${to} - ${from}) / 3600)::float8`;

export const yearRow = z.object({ year: z.int() });
export const selectYears = (): Sql =>
  sql`select distinct extract(year from t.aware_at)::integer as year from fault t order by year desc`;

export const byKind = faultNumbers.shape.by_kind.element;
export const selectByKind = (year: number): Sql => sql`
  select t.network, t.kind, count(*)::integer as faults from fault t where ${counted(year)}
  group by t.network, t.kind order by faults desc, t.network, t.kind`;

export const byStreet = z.object({
  street_id: z.uuid().nullable(),
  name_ky: z.string().nullable(),
  name_ru: z.string().nullable(),
  name_en: z.string().nullable(),
  faults: z.int(),
});
export const selectByStreet = (year: number): Sql => sql`
  select t.street_id, coalesce(s.name_ky, s.name_ru, s.code) as name_ky, coalesce(s.name_ru, s.name_ky, s.code) as name_ru,
    coalesce(s.name_en, s.name_ru, s.name_ky, s.code) as name_en, count(*)::integer as faults
  from fault t left join street s on s.id = t.street_id where ${counted(year)}
  group by t.street_id, s.id order by faults desc, name_ky, t.street_id`;

export const byAge = z.object({ from_years: z.int().nullable(), faults: z.int() });
export const selectByAge = (year: number, pipes: readonly string[]): Sql => sql`
  select (t.asset_age_years / ${ageStepYears}::integer) * ${ageStepYears}::integer as from_years, count(*)::integer as faults
  from fault t where ${counted(year)} and t.asset_layer = any(${pipes}::text[])
  group by 1 order by 1 nulls last`;

export const runTime = faultNumbers.shape.run_times.element;
const runTimesOf = (year: number, stage: Stage): Sql => {
  const [from, to] = stageTimes[stage];
  return sql`
    select t.network, ${stage}::text as stage,
      percentile_cont(0.5) within group (order by ${hours(timeOf[from], timeOf[to])}) as median_hours,
      count(${timeOf[to]} - ${timeOf[from]})::integer as faults
    from fault t where ${counted(year)} group by t.network`;
};
export const selectRunTimes = (year: number): Sql => {
  const [first, second, third, fourth] = stages.map((stage) => runTimesOf(year, stage));
  return sql`${first} union all ${second} union all ${third} union all ${fourth} order by network, stage`;
};

export const customerHours = faultNumbers.shape.customer_hours;
/** Sewers do not cut anybody off. */
export const selectCustomerHours = (year: number): Sql => {
  const lost = sql`t.connections_cut * ${hours(timeOf.isolated, timeOf.restored)}`;
  return sql`
    select coalesce(sum(${lost}), 0)::float8 as hours, count(${lost})::integer as faults, (count(*) - count(${lost}))::integer as unknown
    from fault t where ${counted(year)} and t.network in ('water', 'heat')`;
};

export const hasSamples = (year: number): Sql =>
  sql`select exists (select from fault t where ${counted(year)} and t.synthetic)::text`;
