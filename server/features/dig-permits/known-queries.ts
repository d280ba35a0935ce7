import { z } from "zod";
import { columnsOf } from "#layers/kit/columns.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { identifier, join, type Sql, sql } from "#server/platform/db/sql.ts";

export const knownRow = z.object({
  layer: z.string(),
  id: z.uuid(),
  code: z.string().nullable(),
  distance_m: z.number(),
  synthetic: z.boolean(),
  owner_id: z.uuid().nullable(),
  owner_ky: z.string().nullable(),
  owner_ru: z.string().nullable(),
  owner_en: z.string().nullable(),
});
export type KnownRow = z.output<typeof knownRow>;
export const keptRow = knownRow.omit({ synthetic: true });
export type KeptRow = z.output<typeof keptRow>;

const hasOwner = (layer: Layer): boolean => columnsOf(layer).some(({ name }) => name === "owner_id");

const knownIn = (layer: Layer, withinM: number, srid: number): Sql => sql`
  select ${layer.id}::text as layer, t.id, t.code,
    st_distance(st_transform(t.geom, ${srid}::integer), area.shape) as distance_m,
    ${hasOwner(layer) ? sql`t.owner_id` : sql`null::uuid`} as owner_id,
    t.synthetic
  from area join ${identifier(layer.id)} t on t.geom && area.box
  where t.status <> 'planned' and (t.valid_to is null or t.valid_to > current_date)
    and st_dwithin(st_transform(t.geom, ${srid}::integer), area.shape, ${withinM}::float8)`;

/** What these layers hold within so many metres of an area, by owner and the nearest first. */
export const selectKnown = (
  layers: readonly Layer[],
  geometry: string,
  { withinM, srid }: { readonly withinM: number; readonly srid: number },
): Sql => sql`
  with area as materialized (
    select shape, st_transform(st_expand(shape, ${withinM}::float8), 4326) as box
    from (select st_transform(st_setsrid(${geometry}::text::geometry, 4326), ${srid}::integer) as shape) given),
  known as (${join(
    layers.map((layer) => knownIn(layer, withinM, srid)),
    " union all ",
  )})
  select k.*, o.title_ky as owner_ky, o.title_ru as owner_ru, o.title_en as owner_en
  from known k left join organisation o on o.id = k.owner_id
  order by o.title_ky nulls last, k.distance_m, k.layer, k.id limit 500`;

/** As it was written down when the permit was requested, under the owners' names of that day. */
export const selectKept = (permit: string): Sql => sql`
  select k.layer, k.row_id as id, k.code, k.distance_m, k.owner_id,
    case when k.owner_id is not null then coalesce(f.owner_ky, o.title_ky) end as owner_ky,
    case when k.owner_id is not null then coalesce(f.owner_ru, o.title_ru) end as owner_ru,
    case when k.owner_id is not null then coalesce(f.owner_en, o.title_en) end as owner_en
  from dig_permit_known k
  left join dig_permit_sign_off f on f.permit_id = k.permit_id and f.owner_id = k.owner_id
  left join organisation o on o.id = k.owner_id
  where k.permit_id = ${permit}::uuid
  order by owner_ky nulls last, k.distance_m, k.layer, k.row_id`;

export const askedRow = z.object({ layer: z.string() });
export const selectAsked = (permit: string): Sql => sql`
  select a.layer from dig_permit_asked a where a.permit_id = ${permit}::uuid order by a.layer`;

export const insertAsked = (permit: string, layers: readonly string[]): Sql => sql`
  insert into dig_permit_asked (permit_id, layer) select ${permit}::uuid, unnest(${layers}::text[])`;

export const insertKnown = (permit: string, rows: readonly KnownRow[]): Sql => sql`
  insert into dig_permit_known (permit_id, layer, row_id, code, distance_m, owner_id)
  select ${permit}::uuid, r.layer, r.id, r.code, r.distance_m, r.owner_id
  from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as r (layer text, id uuid, code text, distance_m float8, owner_id uuid)`;

export const insertSignOffs = (
  permit: string,
  owners: readonly {
    readonly id: string;
    readonly owner_id: string | null;
    readonly ky: string;
    readonly ru: string;
    readonly en: string;
  }[],
): Sql => sql`
  insert into dig_permit_sign_off (id, permit_id, owner_id, owner_ky, owner_ru, owner_en)
  select r.id, ${permit}::uuid, r.owner_id, r.ky, r.ru, r.en
  from jsonb_to_recordset(${JSON.stringify(owners)}::jsonb)
    as r (id uuid, owner_id uuid, ky text, ru text, en text)`;
