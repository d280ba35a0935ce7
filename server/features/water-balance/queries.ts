import { z } from "zod";
import { balanceInputNames, balanceMarks, balanceMethods, leakageParts } from "#contract/water-balance.ts";
import { type Sql, sql } from "#server/platform/db/sql.ts";

const heldToday = sql`valid_from <= current_date and (valid_to is null or valid_to > current_date)`;
const heldOn = (alias: Sql, day: string): Sql =>
  sql`${alias}.valid_from <= ${day}::date and (${alias}.valid_to is null or ${alias}.valid_to > ${day}::date)`;

export const yearRow = z.object({ year: z.int(), has_intake: z.boolean() });
export const selectYears = (): Sql => sql`
  select year, bool_or(component = 'system_input_volume') as has_intake
  from water_volume where ${heldToday} group by year order by year`;

export const storedRow = z.object({
  layer: z.enum(["water_volume", "water_system_data"]),
  id: z.string(),
  version: z.int(),
  zone: z.string().nullable(),
  /** A component of the balance, or a datum of the system. */
  name: z.enum([
    ...balanceInputNames,
    ...leakageParts,
    "billed",
    "customer_meter_under_registration_percent",
  ]),
  mark: z.enum(balanceMarks),
  month: z.int().nullable(),
  value: z.number(),
  ci95_percent: z.number().nullable(),
  data_grade: z.int().nullable(),
  method: z.enum(balanceMethods).nullable(),
  source: z.string().nullable(),
  remark: z.string().nullable(),
});
export const selectStored = (year: number): Sql => sql`
  select 'water_volume' as layer, id::text as id, version, zone_id::text as zone, component as name, mark, month,
    volume_m3 as value, ci95_percent, data_grade, method, source, remark
  from water_volume where year = ${year}::integer and ${heldToday}
  union all
  select 'water_system_data', id::text, version, zone_id::text, datum, mark, null, value, ci95_percent, data_grade, null,
    source, remark
  from water_system_data where year = ${year}::integer and ${heldToday}
  order by name, month nulls first, mark, id`;

const zonesOf = (year: number, day: string): Sql => sql`
  select z.id, z.name_ky, z.name_ru, z.name_en, z.code, z.average_head_m, z.synthetic, z.geom from water_zone as z
  where ${heldOn(sql`z`, day)} and z.status <> 'planned' and (z.kind = 'metering'
    or exists (select from water_volume as v where v.zone_id = z.id and v.year = ${year}::integer))`;

const coordinates = z.array(z.array(z.array(z.tuple([z.number(), z.number()]))));
export const zoneRow = z.object({
  id: z.string(),
  ky: z.string(),
  ru: z.string(),
  en: z.string(),
  average_head_m: z.number().nullable(),
  synthetic: z.boolean(),
  area: z.object({ coordinates }),
});
/** Zones of the year's last day that measure water, and those that have some volume. */
export const selectZones = (year: number, day: string): Sql => sql`
  select id::text as id, coalesce(name_ky, name_ru, code, '') as ky, coalesce(name_ru, name_ky, code, '') as ru,
    coalesce(name_en, name_ru, name_ky, code, '') as en, average_head_m, synthetic, st_asgeojson(geom, 6)::json as area
  from (${zonesOf(year, day)}) as zone order by id`;

export const measuredRow = z.object({
  zone: z.string().nullable(),
  /** Null where the map has none: it may not have been drawn yet. */
  mains_km: z.number().nullable(),
  mains_synthetic: z.boolean().nullable(),
  connections: z.number().nullable(),
  connections_synthetic: z.boolean().nullable(),
});
/** Pipes in service on a day, in the city (zone null) and in each zone; a connection belongs where its middle lies. */
export const selectMeasured = (year: number, day: string, srid: number): Sql => sql`
  with zone as materialized (${zonesOf(year, day)}),
  main as materialized (
    select m.geom, m.length_m, m.synthetic from water_main as m where ${heldOn(sql`m`, day)} and m.status = 'in_service'),
  connection as materialized (
    select st_lineinterpolatepoint(c.geom, 0.5) as middle, c.synthetic from service_connection as c
    where ${heldOn(sql`c`, day)} and c.status = 'in_service'),
  in_zone as (
    select zone.id, sum(case when st_coveredby(main.geom, zone.geom) then main.length_m
        else st_length(st_transform(st_intersection(main.geom, zone.geom), ${srid}::integer)) end) / 1000 as km,
      bool_or(main.synthetic) as synthetic
    from zone join main on st_intersects(main.geom, zone.geom) group by zone.id),
  joined as (
    select zone.id, count(*)::double precision as connections, bool_or(connection.synthetic) as synthetic
    from zone join connection on st_intersects(connection.middle, zone.geom) group by zone.id)
  select null as zone, (select sum(length_m) / 1000 from main) as mains_km,
    (select bool_or(synthetic) from main) as mains_synthetic,
    (select nullif(count(*), 0)::double precision from connection) as connections,
    (select bool_or(synthetic) from connection) as connections_synthetic
  union all
  select zone.id::text, in_zone.km, in_zone.synthetic, joined.connections, joined.synthetic
  from zone left join in_zone on in_zone.id = zone.id left join joined on joined.id = zone.id`;

export const tariffRow = z.object({ som_per_m3: z.number(), synthetic: z.boolean() });
/** Residents' tariff where there is one of their own, or that of all customers. */
export const selectTariff = (day: string): Sql => sql`
  select rate_som_per_unit::double precision as som_per_m3, synthetic from tariff as t
  where service = 'water' and unit = 'm3' and customer_class in ('household', 'all') and ${heldOn(sql`t`, day)}
  order by customer_class = 'household' desc, valid_from desc, id limit 1`;

export const residentsRow = z.object({ residents: z.number() });
/** Of the year that is nearest. */
export const selectResidents = (year: number): Sql => sql`
  select actual as residents from indicator
  where key = 'residents_registered' and active and actual is not null and ${heldToday}
  order by abs(coalesce(year, ${year}::integer) - ${year}::integer), valid_from desc, id limit 1`;
