import { z } from "zod";
import { faultStates } from "#contract/fault-moves.ts";
import { faultKinds, faultNetworks } from "#contract/faults.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Attachment } from "#server/platform/attachments/store-attachment.ts";
import { identifier, type Sql, sql } from "#server/platform/db/sql.ts";

/** The next number of a network in a year. Two that are logged at once wait for each other. */
export const takeNumber = (network: string, year: number): Sql => sql`
  insert into fault_number as n (network, year, last) values (${network}, ${year}::integer, 1)
  on conflict (network, year) do update set last = n.last + 1 returning last::text`;

export const selectStreet = (id: string): Sql => sql`select id::text from street where id = ${id}::uuid`;

export const selectCode = (layer: Layer, id: string): Sql =>
  sql`select code from ${identifier(layer.id)} where id = ${id}::uuid`;

export type StepToWrite = {
  readonly id: string;
  readonly faultId: string;
  /** Of the fault after the step. */
  readonly version: number;
  readonly happenedAt?: string | null;
  readonly approximate?: boolean;
  readonly actor: string;
  readonly actorName: string;
  readonly action: string;
  readonly fromState?: string;
  readonly toState?: string;
  readonly text?: string | undefined;
  readonly before?: string | null;
  readonly after?: string | null;
};
export const insertStep = (step: StepToWrite): Sql => sql`
  insert into fault_step (id, fault_id, version, at, happened_at, approximate, actor, actor_name, action, from_state, to_state, text, "before", "after")
  values (${step.id}::uuid, ${step.faultId}::uuid, ${step.version}::integer, current_setting('shaar.at')::timestamptz,
    ${step.happenedAt ?? null}::timestamptz, ${step.approximate ?? false}::boolean, ${step.actor}, ${step.actorName}, ${step.action},
    ${step.fromState ?? null}::text, ${step.toState ?? null}::text, ${step.text ?? null}::text,
    ${step.before ?? null}::text, ${step.after ?? null}::text)`;

const instant = z.iso.datetime().nullable();
/**
 * `moved_version`: of the fault when its row was last changed; what was said, found or attached since changes nothing of it, and
 * the steps of a crew that had no signal come one after the other, all over what was seen before the first.
 */
export const lockedFault = z.object({
  code: z.string(),
  network: z.enum(faultNetworks),
  kind: z.enum(faultKinds),
  state: z.enum(faultStates),
  urgency: z.string(),
  cause: z.string().nullable(),
  what: z.string().nullable(),
  address: z.string().nullable(),
  street_id: z.uuid().nullable(),
  aware_at: z.iso.datetime(),
  aware_approximate: z.boolean().nullable(),
  located_at: instant,
  located_approximate: z.boolean().nullable(),
  isolated_at: instant,
  isolated_approximate: z.boolean().nullable(),
  repaired_at: instant,
  repaired_approximate: z.boolean().nullable(),
  restored_at: instant,
  restored_approximate: z.boolean().nullable(),
  due_at: instant,
  crew_id: z.uuid().nullable(),
  crew_name: z.string().nullable(),
  asset_layer: z.string().nullable(),
  asset_id: z.uuid().nullable(),
  asset_code: z.string().nullable(),
  chainage_m: z.number().nullable(),
  asset_material: z.string().nullable(),
  asset_diameter_mm: z.int().nullable(),
  asset_age_years: z.int().nullable(),
  duplicate_of_id: z.uuid().nullable(),
  duplicate_of_code: z.string().nullable(),
  longitude: z.number(),
  latitude: z.number(),
  version: z.int(),
  moved_version: z.int(),
});
export type LockedFault = z.output<typeof lockedFault>;
/** `seen`: ids of steps that the writer of the next one knew of. */
export const lockFault = (id: string, seen: readonly string[]): Sql => sql`
  select coalesce(t.code, '') as code, t.network, t.kind, t.state, t.urgency, t.cause, t.what, t.address, t.street_id, t.aware_at, t.aware_approximate,
    t.located_at, t.located_approximate, t.isolated_at, t.isolated_approximate, t.repaired_at, t.repaired_approximate,
    t.restored_at, t.restored_approximate, t.due_at, t.crew_id, t.crew_name, t.asset_layer, t.asset_id, t.asset_code, t.chainage_m,
    t.asset_material, t.asset_diameter_mm, t.asset_age_years, t.duplicate_of_id, (select o.code from fault o where o.id = t.duplicate_of_id) as duplicate_of_code,
    st_x(t.geom) as longitude, st_y(t.geom) as latitude, t.version,
    coalesce((select max(s.version) from fault_step s where s.fault_id = t.id and s.action not in ('comment', 'file', 'valve')
      and s.id <> all(${seen}::uuid[])), 1) as moved_version
  from fault t where t.id = ${id}::uuid for update of t`;

export const hasDuplicates = (id: string): Sql =>
  sql`select t.code from fault t where t.duplicate_of_id = ${id}::uuid order by t.code limit 1`;

/** A step behind the row is a new version of it too, so that every open page hears of it. */
export const touchFault = (id: string): Sql => sql`update fault set state = state where id = ${id}::uuid`;

export const insertCaller = (fault: string, { name, phone }: { name: string; phone: string }): Sql =>
  sql`insert into fault_caller (fault_id, name, phone) values (${fault}::uuid, ${name}, ${phone})`;

/** The rows of its contents stand already. */
export const insertFaultFile = (id: string, faultId: string, file: Attachment): Sql => sql`
  insert into fault_file (id, fault_id, file_id, preview_id, media_type, width_px, height_px)
  values (${id}::uuid, ${faultId}::uuid, ${file.file.id}::uuid, ${file.preview?.id ?? null}::uuid, ${file.mediaType},
    ${file.widthPx}::integer, ${file.heightPx}::integer)`;
