import { z } from "zod";
import { heatInsulations, heatLayings, heatNormCell, insulationStates } from "#contract/heat-loss.ts";
import { type Sql, sql } from "#server/platform/db/sql.ts";

const inForce = (day: string): Sql =>
  sql`t.valid_from <= ${day}::date and (t.valid_to is null or t.valid_to > ${day}::date)`;

export const yearRow = z.object({ year: z.int() });
/** Seasons that anything is known of. */
export const selectYears = (): Sql => sql`select distinct year from heat_season order by year`;

const number = z.number().nullable();
export const seasonRow = z.object({
  id: z.uuid(),
  version: z.int(),
  boiler_house_id: z.uuid().nullable(),
  hours: number,
  supply_c: number,
  return_c: number,
  ground_c: number,
  outdoor_c: number,
  cold_water_c: number,
  supplied_gcal: number,
  supplied_ci95_percent: number,
  billed_gcal: number,
  billed_ci95_percent: number,
  make_up_m3: number,
  mark: z.enum(["strategy", "sample", "city"]),
  source: z.string().nullable(),
  remark: z.string().nullable(),
  synthetic: z.boolean(),
});
export type SeasonRow = z.output<typeof seasonRow>;
export const selectSeason = (year: number): Sql => sql`
  select id, version, boiler_house_id, hours, supply_c, return_c, ground_c, outdoor_c, cold_water_c, supplied_gcal,
    supplied_ci95_percent, billed_gcal, billed_ci95_percent, make_up_m3, mark, source, remark, synthetic
  from heat_season where year = ${year}::integer order by boiler_house_id nulls first, mark`;

export const normRow = heatNormCell;
/** As they stand today, whichever season is asked for: which pipes a norm is for, its own years say. */
export const selectNorms = (): Sql => sql`
  select t.document, t.clause, t.laying, t.laid_from, t.laid_to, t.hours_per_year, t.diameter_mm, t.supply_c,
    t.return_c, t.w_per_m, t.confidence
  from heat_norm t
  where t.status = 'in_service' and t.valid_from <= current_date and (t.valid_to is null or t.valid_to > current_date)
  order by t.document, t.clause, t.id`;

const ends = { id: z.uuid(), from_node: z.uuid(), to_node: z.uuid() };
export const pipeRow = z.object({
  ...ends,
  code: z.string().nullable(),
  path: z.array(z.tuple([z.number(), z.number()])),
  length_m: z.number(),
  diameter_mm: z.int().nullable(),
  built_year: z.int().nullable(),
  built_year_assumed: z.boolean(),
  laying: z.enum(heatLayings).nullable(),
  insulation: z.enum(heatInsulations).nullable(),
  insulation_state: z.enum(insulationStates).nullable(),
  insulation_mm: number,
  casing_mm: number,
  duct_width_mm: number,
  duct_height_mm: number,
  depth_m: number,
  synthetic: z.boolean(),
});
export type PipeRow = z.output<typeof pipeRow>;
/** What is out of service is cold. */
export const selectPipes = (day: string): Sql => sql`
  select t.id, t.from_node, t.to_node, t.code, (st_asgeojson(t.geom, 6)::jsonb) -> 'coordinates' as path, t.length_m,
    t.diameter_mm, t.built_year, coalesce(t.built_year_basis = 'assumed', false) as built_year_assumed, t.laying,
    t.insulation, t.insulation_state, t.insulation_mm, t.casing_mm, t.duct_width_mm, t.duct_height_mm, t.depth_m,
    t.synthetic
  from heat_pipe t where t.status = 'in_service' and ${inForce(day)} order by t.code, t.id`;

export const shutRow = z.object({ on_link: z.uuid() });
/** Pipes that a valve keeps apart in normal times. */
export const selectShut = (day: string): Sql => sql`
  select distinct t.on_link from heat_valve t where t.normally_closed and t.line <> 'return' and ${inForce(day)}`;

export const tariffRow = z.object({ som: z.number() });
/** A Gcal as residents pay it; of a city without classes, as everybody does. */
export const selectTariff = (day: string): Sql => sql`
  select t.rate_som_per_unit::double precision as som
  from tariff t
  where t.service = 'heating' and t.unit = 'gcal' and t.customer_class in ('household', 'all') and ${inForce(day)}
  order by t.customer_class = 'household' desc, t.valid_from desc, t.id limit 1`;

export const houseRow = z.object({ id: z.uuid() });
export const selectBoilerHouses = (day: string): Sql => sql`
  select t.id from boiler_house t where t.status = 'in_service' and ${inForce(day)} order by t.code, t.id`;
