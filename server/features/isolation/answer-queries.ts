import { z } from "zod";
import { heatConsumer } from "#layers/heating/heat-consumer.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { serviceConnection } from "#layers/water/service-connection.ts";
import { identifier, type Sql, sql } from "#server/platform/db/sql.ts";

const inForce = (day: string): Sql =>
  sql`(t.status = 'in_service' and t.valid_from <= ${day}::date and (t.valid_to is null or t.valid_to > ${day}::date))`;
const place = (point: Sql): Sql => sql`st_x(${point}) as longitude, st_y(${point}) as latitude`;
const planePlace = (point: Sql, srid: number): Sql =>
  sql`st_x(st_transform(${point}, ${srid}::integer)) as x, st_y(st_transform(${point}, ${srid}::integer)) as y`;

const degrees = { longitude: z.number(), latitude: z.number() };
const plane = { x: z.number(), y: z.number() };

export const pipeRow = z.object({ code: z.string().nullable(), length_m: z.number(), ...degrees, ...plane });
/** A pipe, and the place on it. */
export const selectPipe = (layer: Layer, id: string, chainageM: number, srid: number): Sql => sql`
  select t.code, t.length_m, ${place(sql`p.at`)}, ${planePlace(sql`p.at`, srid)}
  from ${identifier(layer.id)} t,
    lateral (select st_lineinterpolatepoint(t.geom, least(1, ${chainageM}::double precision / t.length_m)) as at) p
  where t.id = ${id}::uuid`;

export const valvePlaceRow = z.object({
  id: z.string(),
  code: z.string().nullable(),
  diameter_mm: z.number().nullable(),
  turns: z.number().nullable(),
  ...degrees,
  ...plane,
});
export const selectValvePlaces = (layer: Layer, ids: readonly string[], srid: number): Sql => sql`
  select t.id::text as id, t.code, t.diameter_mm,
    ${"turns" in layer.fields ? sql`t.turns` : sql`null::integer`} as turns,
    ${place(sql`t.geom`)}, ${planePlace(sql`t.geom`, srid)}
  from ${identifier(layer.id)} t where t.id = any(${ids}::uuid[])`;

/** A stretch of a link in one of the parts of an answer. */
export type PartStretch = { part: "isolated" | "unfed"; link: string; from_m: number; to_m: number };
export type PartNode = { part: "isolated" | "unfed"; node: string };
export type Dry = {
  readonly network: "water" | "heat";
  readonly day: string;
  readonly stretches: readonly PartStretch[];
  readonly nodes: readonly PartNode[];
};

const partStretches = (stretches: readonly PartStretch[]): Sql =>
  sql`jsonb_to_recordset(${JSON.stringify(stretches)}::jsonb) as s (part text, link uuid, from_m double precision, to_m double precision)`;

export const drawnRow = z.object({
  part: z.enum(["isolated", "unfed"]),
  geometry: z.unknown(),
  synthetic: z.boolean(),
});
/** A MultiLineString for each part. */
export const selectDrawn = (layer: Layer, stretches: readonly PartStretch[]): Sql => sql`
  select s.part, bool_or(t.synthetic) as synthetic, st_asgeojson(st_collect(
    case when s.from_m <= 0 and s.to_m >= t.length_m then t.geom
    else st_linesubstring(t.geom, greatest(0, s.from_m / t.length_m), least(1, s.to_m / t.length_m)) end
    order by t.id, s.from_m), 7)::json as geometry
  from ${partStretches(stretches)} join ${identifier(layer.id)} t on t.id = s.link
  where least(s.to_m, t.length_m) > s.from_m group by s.part`;

/** Where nobody lives a missing number is no gap. */
const livedIn = {
  water: sql`coalesce(t.customer_class, 'house') in ('house', 'block', 'standpipe')`,
  heat: sql`coalesce(t.kind, 'block') = 'block'`,
};
const supplied = { water: identifier(serviceConnection.id), heat: identifier(heatConsumer.id) };

/** Connections and consumers of the dry parts: one that stands at the valve itself counts as isolated. */
const dryCustomers = ({ network, day, stretches, nodes }: Dry): Sql => sql`
  select distinct on (t.id) t.id, s.part, t.residents, t.building_id,
    t.residents is null and ${livedIn[network]} as uncounted
  from ${
    network === "water"
      ? sql`${partStretches(stretches)} join service_connection t
          on t.on_link = s.link and t.chainage_m between s.from_m and s.to_m`
      : sql`jsonb_to_recordset(${JSON.stringify(nodes)}::jsonb) as s (part text, node uuid)
          join heat_consumer t on t.id = s.node`
  } where ${inForce(day)} order by t.id, s.part`;

export const customersRow = z.object({
  part: z.enum(["isolated", "unfed"]),
  connections: z.number(),
  residents: z.number(),
  uncounted: z.number(),
});
export const selectCustomers = (dry: Dry): Sql => sql`
  select part, count(*)::integer as connections, coalesce(sum(residents), 0)::integer as residents,
    (count(*) filter (where uncounted))::integer as uncounted
  from (${dryCustomers(dry)}) dry group by part`;

export const facilityRow = z.object({
  id: z.string(),
  code: z.string().nullable(),
  name_ky: z.string().nullable(),
  name_ru: z.string().nullable(),
  name_en: z.string().nullable(),
  ...degrees,
});
/** Schools, kindergartens and clinics whose building has no other connection that is still fed. */
export const selectPriority = (dry: Dry): Sql => sql`
  with dry as (${dryCustomers(dry)})
  select f.id::text as id, f.code, f.name_ky, f.name_ru, f.name_en, ${place(sql`f.geom`)}
  from facility f
  where f.kind in ('school', 'kindergarten', 'clinic') and f.status = 'in_service'
    and f.valid_from <= ${dry.day}::date and (f.valid_to is null or f.valid_to > ${dry.day}::date)
    and f.building_id in (select building_id from dry)
    and not exists (select from ${supplied[dry.network]} t
      where t.building_id = f.building_id and ${inForce(dry.day)} and t.id not in (select id from dry))
  order by f.id`;

export const hydrantRow = z.object({ id: z.string(), code: z.string().nullable(), ...degrees });
export const selectHydrants = (stretches: readonly PartStretch[], day: string): Sql => sql`
  select distinct on (t.id) t.id::text as id, t.code, ${place(sql`t.geom`)}
  from ${partStretches(stretches)} join hydrant t on t.on_link = s.link and t.chainage_m between s.from_m and s.to_m
  where ${inForce(day)} order by t.id`;
