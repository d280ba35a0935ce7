import { z } from "zod";
import { type Sql, sql } from "#server/platform/db/sql.ts";

const text = z.object({ ky: z.string(), ru: z.string(), en: z.string() });
const inForceToday = (alias: Sql): Sql => sql`${alias}.active and ${alias}.valid_from <= current_date
  and (${alias}.valid_to is null or ${alias}.valid_to > current_date)`;
const present = sql`valid_from <= current_date and (valid_to is null or valid_to > current_date)`;
const title = (alias: Sql): Sql =>
  sql`json_build_object('ky', ${alias}.title_ky, 'ru', ${alias}.title_ru, 'en', ${alias}.title_en)`;
const responsible = (alias: Sql): Sql => sql`(
  select ${title(sql`o`)} from organisation as o where o.id = ${alias}.responsible_id)`;

export const programmeRow = z.object({
  id: z.string(),
  code: z.string().nullable(),
  title: text,
  priority: z.string().nullable(),
  expected_result: z.string().nullable(),
  responsible: text.nullable(),
  source: z.string().nullable(),
});
export const selectProgrammes = (): Sql => sql`
  select p.id::text as id, p.code, ${title(sql`p`)} as title, p.priority, p.expected_result,
    ${responsible(sql`p`)} as responsible, p.source
  from programme as p where ${inForceToday(sql`p`)} order by p.sort_order, p.code, p.id`;

export const measureRow = z.object({
  id: z.string(),
  programme_id: z.string(),
  code: z.string().nullable(),
  title: text,
  responsible: text.nullable(),
  source: z.string().nullable(),
});
export const selectMeasures = (): Sql => sql`
  select m.id::text as id, m.programme_id::text as programme_id, m.code, ${title(sql`m`)} as title,
    ${responsible(sql`m`)} as responsible, m.source
  from measure as m where ${inForceToday(sql`m`)} order by m.sort_order, m.code, m.id`;

export const indicatorRow = z.object({
  id: z.string(),
  measure_id: z.string(),
  key: z.string().nullable(),
  title: text,
  unit: z.string(),
  direction: z.enum(["up", "down"]).nullable(),
  year: z.number().nullable(),
  baseline: z.number().nullable(),
  target: z.number().nullable(),
  actual: z.number().nullable(),
  responsible: text.nullable(),
  risk: z.string().nullable(),
  source: z.string().nullable(),
  synthetic: z.boolean(),
});
export const selectIndicators = (): Sql => sql`
  select i.id::text as id, i.measure_id::text as measure_id, i.key, ${title(sql`i`)} as title, i.unit,
    i.direction, i.year, i.baseline, i.target, i.actual, ${responsible(sql`i`)} as responsible, i.risk, i.source,
    i.synthetic
  from indicator as i where i.measure_id is not null and ${inForceToday(sql`i`)}
  order by i.sort_order, i.code, i.id`;

export const measuredRow = z.object({
  key: z.string(),
  value: z.number().nullable(),
  synthetic: z.boolean().nullable(),
});

/* What the map holds today of the figures that can be read off it, by the key of their indicator. */

export const selectRoads = (): Sql => sql`
  select key, value, synthetic from (
    select 100 * sum(length_m * width_m) filter (where surface = 'asphalt')
        / nullif(sum(length_m * width_m) filter (where surface is not null), 0) as asphalt,
      sum(length_m) filter (where surface = 'asphalt') / 1000 as asphalt_km, bool_or(synthetic) as synthetic
    from road_section where ${present}) as measured,
  lateral (values ('asphalt', asphalt), ('asphalt_km', asphalt_km)) as figure (key, value)`;

export const selectLights = (): Sql => sql`
  select key, value, synthetic from (
    select 100 * count(*) filter (where lamp_state = 'lit')::double precision
        / nullif(count(lamp_state), 0) as working,
      nullif(count(*), 0)::double precision as lights, bool_or(synthetic) as synthetic
    from street_light where ${present}) as counted,
  lateral (values ('lights_working', working), ('lights', lights)) as figure (key, value)`;

export const selectTrees = (): Sql => sql`
  select key, value, synthetic from (
    select 100 * count(*) filter (where health = 'healthy')::double precision / nullif(count(health), 0) as healthy,
      nullif(count(*) filter (where health is distinct from 'stump' and health is distinct from 'dead'), 0)::double precision
        as living,
      bool_or(synthetic) as synthetic
    from tree where ${present}) as counted,
  lateral (values ('trees_healthy', healthy), ('trees', living)) as figure (key, value)`;

export const selectGreenery = (): Sql => sql`
  select 'green_area' as key,
    sum(area_m2) / nullif((select actual from indicator
      where key = 'residents_registered' and active and ${present}
      order by year desc nulls last, valid_from desc, id limit 1), 0) as value,
    bool_or(synthetic) as synthetic
  from green_area where kind in ('park', 'garden', 'boulevard') and access = 'public' and ${present}`;

export const planDoneRow = z.object({
  year: z.number(),
  streets: z.number(),
  money_percent: z.number().nullable(),
  synthetic: z.boolean(),
});
/** Of the years that the council has decided on, whose plans everybody may read. */
export const selectPlanDone = (): Sql => sql`
  select plan_year as year,
    count(*) filter (where stage in ('accepted', 'warranty'))::double precision as streets,
    100 * sum(accepted_som)::double precision
      / nullif(sum(coalesce(adjusted_som, approved_som)), 0)::double precision as money_percent,
    bool_or(plan_item.synthetic) as synthetic
  from plan_item join plan_approval using (plan_year)
  where stage not in ('proposed', 'draft', 'withdrawn') group by plan_year`;
