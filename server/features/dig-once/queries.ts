import { z } from "zod";
import { digExemption, exemptionReasons } from "#contract/dig-once.ts";
import { streetWorkIds } from "#contract/street-plan.ts";
import { type Sql, sql } from "#server/platform/db/sql.ts";

const metres = z.number();
const day = z.iso.date();

export const streetRow = z.object({
  id: z.uuid(),
  name_ky: z.string().nullable(),
  name_ru: z.string().nullable(),
  name_en: z.string().nullable(),
  code: z.string().nullable(),
  length_m: metres,
});
export const selectStreets = (streets: readonly string[]): Sql => sql`
  select id, name_ky, name_ru, name_en, code, length_m from street where id = any(${streets}::uuid[])`;

/** Streets of a year's plan, and those on which the ground is opened in that year. */
export const selectStreetsOfYear = (year: number): Sql => sql`
  select street_id as id from plan_item where plan_year = ${year}::integer and stage <> 'withdrawn'
  union
  select street_id from dig_permit
    where street_id is not null and extract(year from starts_on)::integer = ${year}::integer
      and state not in ('refused', 'cancelled')`;
export const idRow = z.object({ id: z.uuid() });

export const itemRow = z.object({
  id: z.uuid(),
  code: z.string().nullable(),
  street_id: z.uuid(),
  year: z.int(),
  from_m: metres,
  to_m: metres,
  accepted_on: day.nullable(),
  warranty_until: day.nullable(),
  works: z.array(
    z.object({
      work: z.enum(streetWorkIds),
      renews_surface: z.boolean().nullable(),
      assets: z.array(z.uuid()),
    }),
  ),
});
/** Without chainages an item is the whole street. */
export const selectItems = (streets: readonly string[], except: string | null): Sql => sql`
  select i.id, i.code, i.street_id, i.plan_year as year, coalesce(i.from_chainage_m, 0) as from_m,
    coalesce(i.to_chainage_m, s.length_m) as to_m, i.accepted_on::text as accepted_on,
    i.warranty_until::text as warranty_until,
    coalesce((
      select jsonb_agg(jsonb_build_object('work', w.work, 'renews_surface', w.renews_surface, 'assets', coalesce((
        select jsonb_agg(a.asset_id order by a.asset_id) from plan_asset a where a.work_id = w.id), '[]'::jsonb))
        order by w.id)
      from plan_work w where w.item_id = i.id), '[]'::jsonb) as works
  from plan_item i join street s on s.id = i.street_id
  where i.street_id = any(${streets}::uuid[]) and i.id is distinct from ${except}::uuid and i.stage <> 'withdrawn'
  order by i.plan_year, i.id`;

/** Half the width of a street where neither its red lines nor its carriageway are known, and what lies beside one, in metres. */
const otherwiseHalfM = 7.5;
const besideCarriagewayM = 3;

/** The land of streets between their red lines, on the city's metric plane; flat at both ends. */
const corridorsOf = (streets: readonly string[], srid: number): Sql => sql`
  select c.id, c.axis, c.length_m, st_buffer(c.axis, c.half_m, 'endcap=flat') as area,
    st_transform(st_expand(c.axis, c.half_m), 4326) as box
  from (
    select id, length_m, st_transform(geom, ${srid}::integer) as axis,
      coalesce(right_of_way_m / 2, width_m / 2 + ${besideCarriagewayM}::float8, ${otherwiseHalfM}::float8) as half_m
    from street where id = any(${streets}::uuid[])) c`;

const chainagesOf = (shape: Sql, corridor: Sql): Sql => sql`
  select min(st_linelocatepoint(${corridor}.axis, corner.geom)) * ${corridor}.length_m as from_m,
    max(st_linelocatepoint(${corridor}.axis, corner.geom)) * ${corridor}.length_m as to_m
  from st_dumppoints(${shape}) corner`;

export const permitRow = z.object({
  id: z.uuid(),
  code: z.string().nullable(),
  street_id: z.uuid(),
  from_m: metres,
  to_m: metres,
  starts_on: day,
  ends_on: day,
  restored_on: day.nullable(),
});
/** Where permits open the land of these streets; a permit on a crossing opens both. */
export const selectPermits = (streets: readonly string[], srid: number): Sql => sql`
  with corridor as materialized (${corridorsOf(streets, srid)})
  select p.id, p.code, c.id as street_id, part.from_m, part.to_m, p.starts_on::text as starts_on,
    p.ends_on::text as ends_on, p.accepted_on::text as restored_on
  from corridor c
  join dig_permit p on p.geom && c.box and p.state not in ('refused', 'cancelled')
  cross join lateral (select st_intersection(st_transform(p.geom, ${srid}::integer), c.area) as shape) met
  cross join lateral (${chainagesOf(sql`met.shape`, sql`c`)}) part
  where not st_isempty(met.shape) and part.to_m > part.from_m
  order by p.starts_on, p.id, c.id`;

/** Shorter pieces only cross the street, in metres along it. */
const shortestRunM = 10;

export const pipeRow = z.object({
  id: z.uuid(),
  code: z.string().nullable(),
  street_id: z.uuid(),
  length_m: metres,
  parts: z.array(z.object({ from_m: metres, to_m: metres })),
  fault_days: z.array(day),
});
export const pipeTables = {
  water: sql`water_main`,
  sewer: sql`sewer_pipe`,
  heating: sql`heat_pipe`,
} as const;

/**
 * Pipes that ran along these streets on a day, with their bursts, leaks and collapses. What was rejected or is a
 * duplicate is no fault. `zone` is the city's time zone: a fault at night belongs to its own day.
 */
export const selectPipes = (
  work: keyof typeof pipeTables,
  streets: readonly string[],
  { on, srid, zone }: { readonly on: string; readonly srid: number; readonly zone: string },
): Sql => sql`
  with corridor as materialized (${corridorsOf(streets, srid)}),
  run as (
    select p.id, p.code, p.length_m, c.id as street_id, part.from_m, part.to_m
    from corridor c
    join ${pipeTables[work]} p on p.geom && c.box and p.status = 'in_service'
      and p.valid_from <= ${on}::date and (p.valid_to is null or p.valid_to > ${on}::date)
    cross join lateral st_dump(st_intersection(st_transform(p.geom, ${srid}::integer), c.area)) piece
    cross join lateral (${chainagesOf(sql`piece.geom`, sql`c`)}) part
    where part.to_m - part.from_m >= ${shortestRunM}::float8)
  select r.id, r.code, r.street_id, r.length_m,
    jsonb_agg(jsonb_build_object('from_m', r.from_m, 'to_m', r.to_m) order by r.from_m) as parts,
    coalesce((
      select jsonb_agg((f.aware_at at time zone ${zone}::text)::date::text order by f.aware_at)
      from fault f where f.asset_id = r.id and f.kind in ('burst', 'service_leak', 'leak', 'collapse')
        and f.state not in ('rejected', 'duplicate')), '[]'::jsonb) as fault_days
  from run r
  group by r.id, r.code, r.street_id, r.length_m
  order by r.id`;

export const priceRow = z.object({ id: z.uuid(), renews_surface: z.boolean().nullable() });
export const selectPrices = (ids: readonly string[]): Sql =>
  sql`select id, renews_surface from unit_price where id = any(${ids}::uuid[])`;

export const exemptionRow = digExemption.extend({ conflict_key: z.string() });
export const selectExemptions = (keys: readonly string[]): Sql => sql`
  select id, conflict_key, reason_code, reason, signer, signed_on::text as signed_on
  from dig_exemption where withdrawn_at is null and conflict_key = any(${keys}::text[])`;

export const knownExemption = z.object({
  conflict_key: z.string(),
  reason_code: z.enum(exemptionReasons),
  reason: z.string(),
  signer: z.string(),
  signed_on: day,
  withdrawn: z.boolean(),
  actor: z.string(),
});
export const selectExemption = (id: string): Sql => sql`
  select conflict_key, reason_code, reason, signer, signed_on::text as signed_on, withdrawn_at is not null as withdrawn, actor
  from dig_exemption where id = ${id}::uuid`;

/** Streets whose land an area may open. */
export const selectStreetsNear = (geometry: string): Sql => sql`
  select s.id from street s
  where s.geom && st_expand(st_setsrid(${geometry}::text::geometry, 4326), 0.001)
    and (s.valid_to is null or s.valid_to > current_date)`;

export const partRow = z.object({ street_id: z.uuid(), from_m: metres, to_m: metres });
export const selectPartsOf = (geometry: string, streets: readonly string[], srid: number): Sql => sql`
  with corridor as materialized (${corridorsOf(streets, srid)})
  select c.id as street_id, part.from_m, part.to_m
  from corridor c
  cross join lateral (select st_intersection(st_transform(st_setsrid(${geometry}::text::geometry, 4326), ${srid}::integer), c.area) as shape) met
  cross join lateral (${chainagesOf(sql`met.shape`, sql`c`)}) part
  where not st_isempty(met.shape) and part.to_m > part.from_m
  order by c.id`;

export type ExemptionToWrite = {
  readonly id: string;
  readonly conflictKey: string;
  readonly reasonCode: string;
  readonly reason: string;
  readonly signer: string;
  readonly signedOn: string;
  readonly actor: string;
  readonly actorName: string;
};
/** Two that answer for the same conflict at once wait for each other; the second writes nothing. */
export const insertExemption = (given: ExemptionToWrite): Sql => sql`
  insert into dig_exemption (id, conflict_key, reason_code, reason, signer, signed_on, at, actor, actor_name)
  values (${given.id}::uuid, ${given.conflictKey}, ${given.reasonCode}, ${given.reason}, ${given.signer},
    ${given.signedOn}::date, current_setting('shaar.at')::timestamptz, ${given.actor}, ${given.actorName})
  on conflict do nothing`;

export const withdrawExemption = (id: string): Sql => sql`
  update dig_exemption set withdrawn_at = current_setting('shaar.at')::timestamptz
  where id = ${id}::uuid and withdrawn_at is null`;
