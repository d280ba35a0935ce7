import { z } from "zod";
import { faultActions, faultHead } from "#contract/faults.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { identifier, type Sql, sql } from "#server/platform/db/sql.ts";

const said = z.object({ ky: z.string(), ru: z.string() });

/** Columns that hold a time told from memory or not, as the contract names them. */
const times: Sql = sql`
  t.aware_at, coalesce(t.aware_approximate, false) as aware_approximate,
  t.located_at, coalesce(t.located_approximate, false) as located_approximate,
  t.isolated_at, coalesce(t.isolated_approximate, false) as isolated_approximate,
  t.repaired_at, coalesce(t.repaired_approximate, false) as repaired_approximate,
  t.restored_at, coalesce(t.restored_approximate, false) as restored_approximate`;

const timeFields = {
  aware_at: true,
  aware_approximate: true,
  located_at: true,
  located_approximate: true,
  isolated_at: true,
  isolated_approximate: true,
  repaired_at: true,
  repaired_approximate: true,
  restored_at: true,
  restored_approximate: true,
} as const;

export const journalRow = faultHead
  .pick({
    ...timeFields,
    ...{ code: true, network: true, kind: true, state: true, detection: true, what: true, address: true },
    ...{ asset_code: true, cause: true, crew_name: true, connections_cut: true, synthetic: true },
  })
  .extend({
    caller: z.string().nullable(),
    original: z.string().nullable(),
    said: z.array(z.object({ action: z.enum(faultActions), text: z.string() })),
  });

type Days = { readonly from: string; readonly to: string; readonly network: string | null };

/** Days are the city's: that is the time zone of every connection. */
const became = ({ from, to, network }: Days): Sql => sql`
  t.aware_at >= ${from}::date::timestamptz and t.aware_at < (${to}::date + 1)::timestamptz
  ${network === null ? sql`` : sql`and t.network = ${network}`}`;

export const selectJournalCount = (days: Days): Sql =>
  sql`select count(*)::text from fault t where ${became(days)}`;

/** Who called is read only where the paper may tell it. */
export const selectJournal = (
  days: Days,
  { callers, limit }: { callers: boolean; limit: number },
): Sql => sql`
  select coalesce(t.code, '') as code, t.network, t.kind, t.state, t.detection, t.what, t.address, t.asset_code, t.cause,
    t.crew_name, ${times}, t.connections_cut, t.synthetic,
    ${callers ? sql`(select nullif(c.name, '') from fault_caller c where c.fault_id = t.id)` : sql`null::text`} as caller,
    (select o.code from fault o where o.id = t.duplicate_of_id) as original,
    coalesce((select json_agg(json_build_object('action', s.action, 'text', s.text) order by s.seq) from fault_step s
      where s.fault_id = t.id and s.text is not null
        and s.action in ('repair', 'restore', 'verify', 'reject', 'reopen')), '[]'::json) as said
  from fault t where ${became(days)} order by t.aware_at, t.id limit ${limit}::integer`;

export const paperFaultRow = faultHead
  .pick({
    ...timeFields,
    ...{
      id: true,
      code: true,
      network: true,
      kind: true,
      state: true,
      urgency: true,
      what: true,
      address: true,
    },
    ...{
      due_at: true,
      crew_name: true,
      asset_layer: true,
      asset_id: true,
      asset_code: true,
      chainage_m: true,
    },
    ...{ asset_material: true, asset_diameter_mm: true, asset_age_years: true, synthetic: true },
  })
  .extend({ street: said.nullable(), longitude: z.number(), latitude: z.number() });

/** A street that has a name in one language only is called by it in both. */
const nameOf = (street: Sql): Sql => sql`
  case when coalesce(${street}.name_ky, ${street}.name_ru) is not null then json_build_object(
    'ky', coalesce(${street}.name_ky, ${street}.name_ru), 'ru', coalesce(${street}.name_ru, ${street}.name_ky)) end`;

export const selectPaperFault = (id: string): Sql => sql`
  select t.id, coalesce(t.code, '') as code, t.network, t.kind, t.state, t.urgency, t.what, t.address, ${times}, t.due_at,
    t.crew_name, t.asset_layer, t.asset_id, t.asset_code, t.chainage_m, t.asset_material, t.asset_diameter_mm,
    t.asset_age_years, t.synthetic, ${nameOf(sql`s`)} as street, st_x(t.geom) as longitude, st_y(t.geom) as latitude
  from fault t left join street s on s.id = t.street_id where t.id = ${id}::uuid`;

export const caller = z.object({ name: z.string(), phone: z.string() });
export const selectCaller = (id: string): Sql =>
  sql`select name, phone from fault_caller where fault_id = ${id}::uuid`;

export const operatorRow = z.object({ name: said, phone: z.string().nullable() });
/** Who runs an asset: the lessee, else its owner. */
export const selectOperator = (layer: Layer, id: string): Sql => sql`
  select json_build_object('ky', o.title_ky, 'ru', o.title_ru) as name, o.phone
  from ${identifier(layer.id)} t join organisation o on o.id = coalesce(t.operator_id, t.owner_id)
  where t.id = ${id}::uuid`;
