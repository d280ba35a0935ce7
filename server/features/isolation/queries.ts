import { z } from "zod";
import { heatValve } from "#layers/heating/heat-valve.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { waterValve } from "#layers/water/water-valve.ts";
import { identifier, join, type Sql, sql } from "#server/platform/db/sql.ts";

/** Null: all of them. */
type Ids = readonly string[] | null;

const inForce = (day: string): Sql =>
  sql`(t.valid_from <= ${day}::date and (t.valid_to is null or t.valid_to > ${day}::date))`;
const among = (ids: Ids): Sql => (ids === null ? sql`true` : sql`t.id = any(${ids}::uuid[])`);

const nodeRow = z.object({
  id: z.string(),
  layer: z.string(),
  code: z.string().nullable(),
  kind: z.string().nullable(),
  in_service: z.boolean(),
});
const linkRow = z.object({
  id: z.string(),
  layer: z.string(),
  code: z.string().nullable(),
  from_node: z.string(),
  to_node: z.string(),
  length_m: z.number(),
  in_service: z.boolean(),
});
const valveRow = z.object({
  id: z.string(),
  code: z.string().nullable(),
  layer: z.enum(["water_valve", "heat_valve"]),
  on_link: z.string(),
  chainage_m: z.number(),
  line: z.enum(["supply", "return", "both"]),
  normally_closed: z.boolean(),
  operable: z.boolean().nullable(),
  accessible: z.boolean().nullable(),
  proven_on: z.string().nullable(),
});
export const networkRow = { node: nodeRow, link: linkRow, valve: valveRow };
export type LinkRow = z.output<typeof linkRow>;
export type NetworkRows = {
  readonly nodes: readonly z.output<typeof nodeRow>[];
  readonly links: readonly LinkRow[];
  readonly valves: readonly z.output<typeof valveRow>[];
};

const everyLayer = (layers: readonly Layer[], select: (layer: Layer) => Sql): Sql =>
  join(layers.map(select), " union all ");

/** Also what is planned: a pipe ends at it, whatever its own state. */
export const selectNodes = (layers: readonly Layer[], day: string, ids: Ids): Sql =>
  everyLayer(
    layers,
    ({ id, fields }) => sql`
  select t.id::text as id, ${id}::text as layer, t.code, ${"kind" in fields ? sql`t.kind` : sql`null::text`} as kind,
    t.status = 'in_service' as in_service
  from ${identifier(id)} t where ${among(ids)} and ${inForce(day)}`,
  );

/** A planned pipe is not in the ground yet. */
export const selectLinks = (layers: readonly Layer[], day: string, ids: Ids): Sql =>
  everyLayer(
    layers,
    ({ id }) => sql`
  select t.id::text as id, ${id}::text as layer, t.code, t.from_node::text as from_node, t.to_node::text as to_node,
    t.length_m, t.status = 'in_service' as in_service
  from ${identifier(id)} t where ${among(ids)} and ${inForce(day)} and t.status <> 'planned'`,
  );

/** Check valves, air valves and washouts shut nothing off. */
export const selectValves = (layers: readonly Layer[], day: string, ids: Ids): Sql =>
  everyLayer(
    layers.filter(({ id }) => id === waterValve.id || id === heatValve.id),
    ({ id }) => sql`
  select t.id::text as id, ${id}::text as layer, t.code, t.on_link::text as on_link, t.chainage_m,
    ${id === heatValve.id ? sql`t.line` : sql`'both'::text`} as line,
    t.normally_closed, t.operable, t.accessible, t.proven_on::text as proven_on
  from ${identifier(id)} t where ${among(ids)} and ${inForce(day)} and t.status = 'in_service'
    and (t.kind is null or t.kind not in ('check', 'air', 'washout'))`,
  );

export const seqRow = z.object({ seq: z.number() });
export const selectLastSeq = (): Sql => sql`select coalesce(max(seq), 0) as seq from feature_version`;

export const changedRow = z.object({ seq: z.number(), id: z.string() });
/** Rows of these layers that were written after that place of the history, the earliest first. */
export const selectChanged = (layers: readonly string[], after: number, most: number): Sql => sql`
  select seq, id::text as id from feature_version
  where layer = any(${layers}::text[]) and seq > ${after}::bigint order by seq limit ${most}::integer`;
