import { z } from "zod";
import { changeSetAnswer } from "#contract/changes.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { identifier, join, type Sql, sql } from "../db/sql.ts";
import { selectList } from "../layer-sql.ts";

/**
 * One change set of a city is written at a time: its checks see all that was written before, and feature_version.seq
 * grows in the order of commits, so that a reader who has seen one number misses nothing below it.
 */
export const waitForTurn = (): Sql =>
  sql`select pg_advisory_xact_lock(hashtext(current_schema() || ' change_set'))`;

/** Takes the id of a change set, or tells whose it already is and what was answered. Waits for a write under way. */
export const insertChange = (change: {
  id: string;
  actor: string;
  reason: string | null;
  origin: string;
  undoes: string | null;
}): Sql => sql`
  insert into change_set (id, at, actor, reason, origin, undoes)
  values (${change.id}::uuid, current_setting('shaar.at')::timestamptz, ${change.actor}, ${change.reason}::text, ${change.origin}, ${change.undoes}::uuid)
  on conflict (id) do nothing`;

export const knownChange = z.object({ actor: z.string(), answer: changeSetAnswer.nullable() });
export const selectKnownChange = (id: string): Sql =>
  sql`select actor, answer from change_set where id = ${id}::uuid`;

export const saveAnswer = (id: string, answer: unknown): Sql =>
  sql`update change_set set answer = ${JSON.stringify(answer)}::jsonb where id = ${id}::uuid`;

export const selectAt = (): Sql => sql`select current_setting('shaar.at')`;

export const rowVersion = z.object({ id: z.string(), version: z.number() });
/** In order of id, so that two change sets over the same rows wait for each other instead of blocking each other. */
export const lockRows = (layer: Layer, ids: readonly string[]): Sql => sql`
  select id, version from ${identifier(layer.id)} where id = any(${ids}::uuid[]) order by id for update`;

export const wholeRowJson = z.object({ id: z.string(), row: z.record(z.string(), z.unknown()) });
/** Rows as the API shows them: fields and, where there is one, the geometry as GeoJSON. */
export const selectRows = (layer: Layer, ids: readonly string[]): Sql => {
  const geometry = layer.geometry === "none" ? [] : [sql`st_asgeojson(geom, 9)::jsonb as geom`];
  return sql`
    select id, to_jsonb(plain) as row from (
      select ${join([...selectList(layer), ...geometry])} from ${identifier(layer.id)} where id = any(${ids}::uuid[])) plain`;
};

export const invalidArea = z.object({
  id: z.string(),
  why: z.string(),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
});
/** Areas that cross themselves, with the place where they do. */
export const selectInvalidAreas = (geometries: string): Sql => sql`
  select r.id::text as id, d.reason as why, st_x(d.location) as longitude, st_y(d.location) as latitude
  from jsonb_to_recordset(${geometries}::jsonb) as r (id uuid, geom text),
    lateral st_isvaliddetail(st_force2d(st_setsrid(r.geom::geometry, 4326))) d
  where not d.valid`;
