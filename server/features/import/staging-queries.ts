import { z } from "zod";
import type { Layer } from "#layers/kit/define-layer.ts";
import { identifier, type Sql, sql } from "#server/platform/db/sql.ts";

/** Rows of one import from `first` to `last`, as `r`. */
export type Span = { readonly importId: string; readonly first: number; readonly last: number };
const inSpan = ({ importId, first, last }: Span): Sql =>
  sql`r.import_id = ${importId}::uuid and r.number between ${first}::integer and ${last}::integer`;

/** `rows` is a JSON array of StagedRow with geometries in the file's CRS. One reprojection for all of them. */
export function insertStaged(importId: string, rows: string, layer: Layer, srid: number): Sql {
  const stored = layer.geometry === "MultiPolygon" ? sql`st_multi(p.geom)` : sql`p.geom`;
  const areas = layer.geometry.endsWith("Polygon");
  const problems = areas
    ? sql`case when d.valid then g.problems else coalesce(g.problems, '[]'::jsonb) || jsonb_build_array(jsonb_build_object(
        'code', 'invalid-geometry', 'field', 'geom',
        'params', jsonb_build_object('where', round(st_x(d.location)::numeric, 6) || ' ' || round(st_y(d.location)::numeric, 6)))) end`
    : sql`g.problems`;
  const check = areas
    ? sql`left join lateral (select coalesce(v.valid, true) as valid, v.location from st_isvaliddetail(p.geom) v) d on true`
    : sql``;
  return sql`
    with given as (
      select r.number, r.id, r.row, nullif(r.problems, 'null'::jsonb) as problems,
        case when r.geometry <> 'null' then st_geomfromgeojson(r.geometry) end as geom
      from jsonb_to_recordset(${rows}::jsonb) as r (number integer, id uuid, "row" jsonb, geometry text, problems jsonb)),
    moved as (select to_city(st_collect(geom order by number), ${srid}::integer) as geoms from given where geom is not null),
    placed as (
      select number, st_setsrid(st_geometryn(m.geoms, (row_number() over (order by number))::integer), 4326) as geom
      from given, moved m where given.geom is not null)
    insert into import_row (import_id, number, id, "row", geom, problems)
    select ${importId}::uuid, g.number, g.id, g.row, ${stored}, ${problems}
    from given g left join placed p on p.number = g.number ${check}`;
}

/** Codes that stand on rows in force already. */
export function markDuplicates(layer: Layer, span: Span): Sql {
  const sameVariant = layer.variants ? sql`and t.variant_id = (r.row ->> 'variant_id')::uuid` : sql``;
  return sql`
    update import_row r set problems = coalesce(r.problems, '[]'::jsonb)
      || jsonb_build_array(jsonb_build_object('code', 'duplicate', 'field', 'code', 'value', t.code))
    from ${identifier(layer.id)} t
    where ${inSpan(span)} and t.code = r.row ->> 'code' and t.valid_to is null and r.row ->> 'valid_to' is null ${sameVariant}`;
}

/** Rows of adopted and superseded variants are history. */
export const markClosedVariants = (span: Span): Sql => sql`
  update import_row r set problems = coalesce(r.problems, '[]'::jsonb)
    || jsonb_build_array(jsonb_build_object('code', 'variant-closed', 'field', 'variant_id'))
  from plan_variant v
  where ${inSpan(span)} and v.id = (r.row ->> 'variant_id')::uuid and v.state in ('adopted', 'superseded')`;

/** Ends of good links as JSON text: [[number, lon, lat, x, y, lon, lat, x, y, from_node, to_node], …]. */
export const selectEnds = (span: Span, metricSrid: number): Sql => sql`
  select coalesce(json_agg(json_build_array(number, st_x(a), st_y(a), st_x(am), st_y(am), st_x(b), st_y(b), st_x(bm), st_y(bm),
    from_node, to_node) order by number), '[]')::text
  from (
    select number, a, b, st_transform(a, ${metricSrid}::integer) as am, st_transform(b, ${metricSrid}::integer) as bm, from_node, to_node
    from (
      select r.number, st_startpoint(r.geom) as a, st_endpoint(r.geom) as b,
        r.row ->> 'from_node' as from_node, r.row ->> 'to_node' as to_node
      from import_row r where ${inSpan(span)} and r.problems is null and r.geom is not null) ends) measured`;

/** Nodes of the network near the import as JSON text: [[id, lon, lat, x, y], …]. */
export const selectNodesNear = (
  importId: string,
  network: string,
  metricSrid: number,
  afterId: string,
  limit: number,
): Sql => sql`
  select json_agg(json_build_array(id, st_x(geom), st_y(geom), st_x(m), st_y(m)) order by id)::text from (
    select e.id, e.geom, st_transform(e.geom, ${metricSrid}::integer) as m from network_element e
    where e.role = 'node' and e.network = ${network} and e.id > ${afterId}::uuid
      and e.geom && (select st_expand(st_extent(r.geom)::geometry, 0.001) from import_row r where r.import_id = ${importId}::uuid)
    order by e.id limit ${limit}::integer) near`;

/** `nodes`: [[position, id, existing, ends, lon, lat], …]. */
export const insertNodes = (importId: string, nodes: string): Sql => sql`
  insert into import_node (import_id, position, id, existing, ends, geom)
  select ${importId}::uuid, (n ->> 0)::integer, (n ->> 1)::uuid, (n ->> 2)::boolean, (n ->> 3)::integer,
    st_setsrid(st_point((n ->> 4)::float8, (n ->> 5)::float8), 4326)
  from jsonb_array_elements(${nodes}::jsonb) n`;

export type Links = {
  readonly first: number;
  readonly last: number;
  /** {"<number>": {from_node, to_node, start, end, problem}, …} as JSON text; start and end are [lon, lat] of the nodes. */
  readonly byNumber: string;
};

const hasBothNodes = sql`g.links -> r.number::text ?& array['start', 'end']`;
const pointOf = (end: "start" | "end"): Sql => sql`
  st_setsrid(st_point((g.links #>> array[r.number::text, ${end}, '0'])::float8, (g.links #>> array[r.number::text, ${end}, '1'])::float8), 4326)`;

/**
 * The ends move onto their nodes. Everything is looked up in what is given: what PostgreSQL knows of the staging tables
 * is often of the import before, and a join that is planned for one row takes minutes for thousands.
 */
export const connectLinks = (importId: string, { first, last, byNumber }: Links): Sql => sql`
  with given as materialized (select ${byNumber}::jsonb as links)
  update import_row r set
    "row" = case when not ${hasBothNodes} then r.row
      else r.row || jsonb_build_object('from_node', g.links -> r.number::text -> 'from_node', 'to_node', g.links -> r.number::text -> 'to_node') end,
    geom = case when not ${hasBothNodes} then r.geom
      else st_setpoint(st_setpoint(r.geom, 0, ${pointOf("start")}), st_npoints(r.geom) - 1, ${pointOf("end")}) end,
    problems = case when g.links -> r.number::text ->> 'problem' is null then r.problems
      else coalesce(r.problems, '[]'::jsonb) || jsonb_build_array(
        jsonb_build_object('code', g.links -> r.number::text ->> 'problem', 'field', 'geom')) end
  from given g
  where r.import_id = ${importId}::uuid and r.number between ${first}::integer and ${last}::integer
    and g.links ? r.number::text`;

type Fitting = {
  readonly network: string;
  readonly metricSrid: number;
  readonly toleranceM: number;
  readonly degrees: number;
};

/** Puts fittings on the nearest link within the tolerance, or on the one that the file names. */
export function seatFittings(
  layer: Layer,
  span: Span,
  { network, metricSrid, toleranceM, degrees }: Fitting,
): Sql {
  const isPoint = layer.geometry === "Point";
  const foot = isPoint ? sql`r.geom` : sql`st_startpoint(r.geom)`;
  const moved = isPoint ? sql`s.onto` : sql`st_setpoint(r.geom, 0, s.onto)`;
  return sql`
    with wanted as (
      select r.number, ${foot} as foot, st_transform(${foot}, ${metricSrid}::integer) as foot_m, r.row ->> 'on_link' as named
      from import_row r where ${inSpan(span)} and r.problems is null and r.geom is not null),
    nearest as (
      select w.number, w.foot_m, l.id, l.geom, st_transform(l.geom, ${metricSrid}::integer) as line_m
      from wanted w left join lateral (
        select e.id, e.geom from network_element e
        where e.role = 'link' and e.network = ${network} and (
          case when w.named is null then e.geom && st_expand(w.foot, ${degrees}::float8) else e.id = w.named::uuid end)
        order by st_distance(e.geom, w.foot), e.id limit 1) l on true),
    seated as (
      select number, id, st_linelocatepoint(line_m, foot_m) as share, st_length(line_m) as length_m,
        st_distance(line_m, foot_m) <= ${toleranceM}::float8 as near,
        st_lineinterpolatepoint(geom, st_linelocatepoint(line_m, foot_m)) as onto
      from nearest)
    update import_row r set
      "row" = case when s.near then r.row || jsonb_build_object('on_link', s.id, 'chainage_m',
        coalesce(r.row -> 'chainage_m', to_jsonb(round((s.share * s.length_m)::numeric, 2)))) else r.row end,
      geom = case when s.near then ${moved} else r.geom end,
      problems = case when s.near then r.problems else coalesce(r.problems, '[]'::jsonb) || jsonb_build_array(
        jsonb_build_object('code', 'no-link-near', 'field', 'geom', 'params', jsonb_build_object('tolerance', ${toleranceM}::float8))) end
    from seated s where r.import_id = ${span.importId}::uuid and r.number = s.number`;
}

export const counts = z.object({
  rows: z.int(),
  bad_rows: z.int(),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
});
export const selectCounts = (importId: string): Sql => sql`
  select rows, bad_rows, case when box is not null then json_build_array(st_xmin(box), st_ymin(box), st_xmax(box), st_ymax(box)) end as bbox
  from (select count(*)::integer as rows, count(problems)::integer as bad_rows, st_extent(geom) as box
    from import_row where import_id = ${importId}::uuid) counted`;

export const reasonRow = z.object({ problem: z.unknown(), rows: z.int() });
export const selectReasons = (importId: string): Sql => sql`
  select (array_agg(p order by r.number))[1] as problem, count(distinct r.number)::integer as rows
  from import_row r, jsonb_array_elements(r.problems) p
  where r.import_id = ${importId}::uuid and r.problems is not null
  group by p ->> 'code', p ->> 'field' order by rows desc, p ->> 'code' limit 30`;

export const nodeCounts = z.object({ new: z.int(), existing: z.int() });
export const selectNodeCounts = (importId: string): Sql => sql`
  select (count(*) filter (where not existing))::integer as new, (count(*) filter (where existing))::integer as existing
  from import_node where import_id = ${importId}::uuid`;

export const stagedRow = z.object({
  number: z.int(),
  row: z.record(z.string(), z.unknown()),
  problems: z.array(z.unknown()).nullable(),
});
export const selectStaged = (
  importId: string,
  page: { bad: boolean; after: number; limit: number },
): Sql => sql`
  select number, "row", problems from import_row
  where import_id = ${importId}::uuid and number > ${page.after}::integer and (not ${page.bad}::boolean or problems is not null)
  order by number limit ${page.limit}::integer`;

/** GeoJSON for the map: an even sample of the rows, and of the new nodes. Built whole by the database. */
export const selectPreview = (importId: string, step: number): Sql => sql`
  select json_build_object('type', 'FeatureCollection', 'features', coalesce(json_agg(f), '[]'))::text from (
    select json_build_object('type', 'Feature', 'geometry', st_asgeojson(geom, 7)::json,
      'properties', json_build_object('number', number, 'bad', problems is not null, 'kind', 'row')) as f
    from import_row where import_id = ${importId}::uuid and geom is not null and number % ${step}::integer = 0
    union all
    select json_build_object('type', 'Feature', 'geometry', st_asgeojson(geom, 7)::json,
      'properties', json_build_object('ends', ends, 'kind', case when existing then 'node' else 'new_node' end))
    from import_node where import_id = ${importId}::uuid and position % ${step}::integer = 0) sampled`;

export const deleteNodes = (importId: string): Sql =>
  sql`delete from import_node where import_id = ${importId}::uuid`;
export const deleteRows = ({ importId, first, last }: Span): Sql => sql`
  delete from import_row r where ${inSpan({ importId, first, last })}`;
export const selectLastNumber = (importId: string): Sql =>
  sql`select max(number)::text from import_row where import_id = ${importId}::uuid`;
