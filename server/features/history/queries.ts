import { type Sql, sql } from "#server/platform/db/sql.ts";

/** Names stand in for ids of people and tokens; the row keeps who wrote it by id only. */
export const selectVersions = (layer: string, id: string): Sql => sql`
  select v.seq, v.change_id::text as change_id, v.op, v.version, v.at, v.reason, v.row,
    coalesce(p.name, t.name, v.actor) as actor,
    st_asgeojson(case when v.op = 'remove' then v.geom_before else v.geom end, 9)::json as geom
  from feature_version v
  left join person p on v.actor = 'person:' || p.id
  left join token t on v.actor = 'token:' || t.id
  where v.layer = ${layer} and v.id = ${id}::uuid
  order by v.version desc`;
