import { z } from "zod";
import { encodings, importSettings, importStates, sourceLayer } from "#contract/import.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { identifier, type Sql, sql } from "#server/platform/db/sql.ts";
import { keptProblem } from "#server/platform/jobs/queries.ts";

const keptReason = z.object({
  code: z.string(),
  field: z.string().nullable(),
  value: z.unknown(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).nullable(),
  rows: z.int(),
});

export const keptSummary = z.object({
  rows: z.int(),
  bad_rows: z.int(),
  reasons: z.array(keptReason),
  nodes: z.object({ new: z.int(), existing: z.int() }).nullable(),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
  loaded_before: z.string().nullable(),
  attribution: z.string().nullable(),
});
export type KeptSummary = z.output<typeof keptSummary>;

export const importRecord = z.object({
  id: z.uuid(),
  state: z.enum(importStates),
  file_id: z.uuid(),
  file_name: z.string(),
  file_bytes: z.int(),
  file_sha256: z.string(),
  created_at: z.string(),
  created_by: z.string(),
  job_id: z.uuid().nullable(),
  encoding: z.enum(encodings).nullable(),
  content: z.object({ layers: z.array(sourceLayer) }).nullable(),
  settings: importSettings.nullable(),
  summary: keptSummary.nullable(),
  problem: keptProblem.nullable(),
  change_id: z.uuid().nullable(),
  undone: z.boolean(),
});
export type ImportRecord = z.output<typeof importRecord>;

const importColumns = sql`
  select i.id, i.state, i.file_id, f.name as file_name, f.bytes as file_bytes, f.sha256 as file_sha256, i.created_at,
    i.created_by, i.job_id, i.encoding, i.content, i.settings, i.summary, i.problem, i.change_id,
    exists (select from change_set u where u.undoes = i.change_id) as undone
  from import i join file f on f.id = i.file_id`;

export const selectImport = (id: string): Sql => sql`${importColumns} where i.id = ${id}::uuid`;

export const selectImports = (actor: string | null, limit: number): Sql => sql`
  ${importColumns} where i.state <> 'discarded' and (${actor}::text is null or i.created_by = ${actor}::text)
  order by i.created_at desc, i.id limit ${limit}::integer`;

type NewImport = {
  id: string;
  file_id: string;
  encoding: string | null;
  job_id: string;
  at: string;
  actor: string;
};
/** Reading again, in another encoding, starts the import anew. */
export const insertImport = ({ id, file_id, encoding, job_id, at, actor }: NewImport): Sql => sql`
  insert into import (id, file_id, state, encoding, job_id, created_at, created_by)
  values (${id}::uuid, ${file_id}::uuid, 'reading', ${encoding}::text, ${job_id}::uuid, ${at}::timestamptz, ${actor})
  on conflict (id) do update set state = 'reading', encoding = excluded.encoding, job_id = excluded.job_id,
    content = null, settings = null, summary = null, problem = null
  where import.created_by = excluded.created_by and import.state in ('read', 'checked', 'failed')`;

type Change = {
  readonly state: string;
  readonly job_id?: string;
  readonly encoding?: string | null;
  readonly layer?: string;
  readonly content?: unknown;
  readonly settings?: unknown;
  readonly summary?: unknown;
  readonly problem?: unknown;
  readonly change_id?: string;
};
const jsonOrNull = (value: unknown): string | null =>
  value === undefined || value === null ? null : JSON.stringify(value);
const keepUnlessGiven = (name: string, value: Sql, given: boolean): Sql => (given ? value : identifier(name));

/** From one of `from` only: two people, or two clicks, cannot take the same step twice. */
export const moveImport = (id: string, from: readonly string[], change: Change): Sql => sql`
  update import set state = ${change.state},
    problem = ${jsonOrNull(change.problem)}::jsonb,
    job_id = ${keepUnlessGiven("job_id", sql`${change.job_id}::uuid`, change.job_id !== undefined)},
    encoding = ${keepUnlessGiven("encoding", sql`${change.encoding}::text`, change.encoding !== undefined)},
    layer = ${keepUnlessGiven("layer", sql`${change.layer}::text`, change.layer !== undefined)},
    content = ${keepUnlessGiven("content", sql`${jsonOrNull(change.content)}::jsonb`, change.content !== undefined)},
    settings = ${keepUnlessGiven("settings", sql`${jsonOrNull(change.settings)}::jsonb`, change.settings !== undefined)},
    summary = ${keepUnlessGiven("summary", sql`${jsonOrNull(change.summary)}::jsonb`, change.summary !== undefined)},
    change_id = ${keepUnlessGiven("change_id", sql`${change.change_id}::uuid`, change.change_id !== undefined)}
  where id = ${id}::uuid and state = any(${from}::text[])`;

/** When this content was last loaded into the layer by an import that stands. */
export const selectLoadedBefore = (sha256: string, layer: string): Sql => sql`
  select to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from import i
  join file f on f.id = i.file_id join change_set c on c.id = i.change_id
  where f.sha256 = ${sha256} and i.layer = ${layer} and not exists (select from change_set u where u.undoes = c.id)
  order by c.at desc limit 1`;

export const rememberedSettings = z.object({ settings: importSettings });
export const selectChoice = (key: string, layer: string): Sql =>
  sql`select settings from import_choice where source_key = ${key} and layer = ${layer}`;
export const rememberChoice = (choice: {
  key: string;
  layer: string;
  settings: unknown;
  at: string;
  actor: string;
}): Sql => sql`
  insert into import_choice (source_key, layer, settings, used_at, used_by)
  values (${choice.key}, ${choice.layer}, ${JSON.stringify(choice.settings)}::jsonb, ${choice.at}::timestamptz, ${choice.actor})
  on conflict (source_key, layer) do update
    set settings = excluded.settings, used_at = excluded.used_at, used_by = excluded.used_by`;

export const cityExtent = z.object({
  srid: z.int(),
  degrees: z.boolean(),
  extent: z.tuple([z.number(), z.number(), z.number(), z.number()]),
});
/** A box in degrees as it lies in each CRS. CRSs that PostGIS does not know are left out. */
export const selectExtents = (
  srids: readonly number[],
  box: readonly [number, number, number, number],
): Sql => sql`
  select p.srid, p.proj4text like '+proj=longlat%' as degrees,
    json_build_array(st_xmin(b.box), st_ymin(b.box), st_xmax(b.box), st_ymax(b.box)) as extent
  from unnest(${srids}::integer[]) with ordinality as wanted (srid, position)
  join spatial_ref_sys p on p.srid = wanted.srid,
  lateral (select from_city(st_segmentize(st_makeenvelope(
    ${box[0]}::float8, ${box[1]}::float8, ${box[2]}::float8, ${box[3]}::float8, 4326), 0.01), p.srid) as box) b
  order by wanted.position`;

/** Names of rows that a reference may give, as JSON text for the thread: [[name, id], …]. */
export function selectNames(layer: Layer): Sql {
  const names = [
    "code",
    ...["name", "title"].flatMap((stem) => ["ky", "ru", "en"].map((language) => `${stem}_${language}`)),
  ];
  const columns = names.filter((name) => Object.hasOwn(layer.fields, name));
  const given = columns.map((name) => identifier(name));
  return sql`
    select coalesce(json_agg(json_build_array(name, id)), '[]')::text
    from ${identifier(layer.id)} t, lateral unnest(array[${given.length > 0 ? joined(given) : sql`null::text`}]) as name
    where name is not null and t.valid_to is null`;
}
const joined = (pieces: readonly Sql[]): Sql =>
  pieces.slice(1).reduce((all, piece) => sql`${all}, ${piece}`, pieces[0] ?? sql``);

export const selectElementNames = (layer: Layer): Sql => sql`
  select coalesce(json_agg(json_build_array(code, id)), '[]')::text from ${identifier(layer.id)}
  where code is not null and valid_to is null`;
