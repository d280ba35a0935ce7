import { z } from "zod";
import { type Sql, sql } from "../db/sql.ts";

/** [west, south, east, north] in degrees. */
export const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** Ids told of one layer in one change. Whoever needs more reads the layer again. */
export const mostIds = 200;
/** Boxes told of one layer in one change; more are told as the one box around all. */
const mostBoxes = 500;

/** What one change did to one layer. */
export const layerChange = z.object({
  change_id: z.string(),
  at: z.string(),
  layer: z.string(),
  seq: z.int(),
  rows: z.int(),
  ids: z.array(z.string()),
  /** Around everything before and after; null for registers. */
  box: box.nullable(),
  /** Where rows were and where they are, when these are few. */
  boxes: z.array(box).nullable(),
});

/** Versions as boxes, summed up in the database: twenty thousand imported rows must not pass through the server's loop. */
const summary = (condition: Sql): Sql => sql`
  with versions as (
    select v.change_id, v.at, v.layer, v.seq, v.id, b.box,
      dense_rank() over (partition by v.change_id, v.layer order by v.seq) as place
    from feature_version v
    left join lateral (select box2d(g) as box from unnest(array[v.geom, v.geom_before]) g where g is not null) b on true
    where ${condition})
  select change_id::text as change_id, max(at) as at, layer, max(seq) as seq, max(place)::integer as rows,
    jsonb_agg(distinct id) filter (where place <= ${mostIds}::integer) as ids,
    case when count(box) > 0 then jsonb_build_array(min(st_xmin(box)), min(st_ymin(box)), max(st_xmax(box)), max(st_ymax(box))) end as box,
    case when max(place) <= ${mostBoxes}::integer then
      coalesce(jsonb_agg(jsonb_build_array(st_xmin(box), st_ymin(box), st_xmax(box), st_ymax(box)))
        filter (where box is not null and place <= ${mostBoxes}::integer), '[]') end as boxes
  from versions group by change_id, layer order by max(seq)`;

export const selectChanges = (ids: readonly string[]): Sql => summary(sql`v.change_id = any(${ids}::uuid[])`);

export const selectChangesAfter = (seq: number, layers: readonly string[]): Sql =>
  summary(sql`v.seq > ${seq}::bigint and v.layer = any(${layers}::text[])`);

export const counted = z.object({ seq: z.int(), versions: z.int() });
/** Where the last row of a change stands, and how many versions of these layers came after it, up to `most`. */
export const selectDistance = (changeId: string, layers: readonly string[], most: number): Sql => sql`
  select last.seq, (select count(*)::integer from (
      select from feature_version v where v.seq > last.seq and v.layer = any(${layers}::text[]) limit ${most}::integer) later) as versions
  from (select max(seq) as seq from feature_version where change_id = ${changeId}::uuid) last
  where last.seq is not null`;

export const position = z.object({ layer: z.string(), seq: z.int(), change_id: z.string(), at: z.string() });
export type Position = z.output<typeof position>;

/**
 * The last change of every layer that ever had one, from one layer to the next along the index on (layer, seq). Asked
 * layer by layer, PostgreSQL may look for a layer that has no changes through the changes of all others.
 */
export const selectPositions = (layers: readonly string[]): Sql => sql`
  with recursive last as (
    (select layer, seq, change_id, at from feature_version order by layer desc, seq desc limit 1)
    union all
    select next.layer, next.seq, next.change_id, next.at from last, lateral (
      select layer, seq, change_id, at from feature_version v where v.layer < last.layer
      order by v.layer desc, v.seq desc limit 1) next)
  select layer, seq, change_id::text as change_id, at from last where layer = any(${layers}::text[])`;
