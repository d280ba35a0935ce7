import { z } from "zod";
import { functionalZone } from "#layers/general-plan/functional-zone.ts";
import { selectCovering } from "#server/platform/coverage/queries.ts";
import { type Sql, sql } from "#server/platform/db/sql.ts";

export const variantsRow = z.object({ from: z.string().nullable(), to: z.string().nullable() });
/** The variants asked for, where they exist; without one today's use, and the plan in force. */
export const selectCompared = (from: string | null, to: string | null): Sql => sql`
  select
    (select id::text from plan_variant where case when ${from}::uuid is null
      then state = 'existing' else id = ${from}::uuid end) as "from",
    (select id::text from plan_variant where case when ${to}::uuid is null
      then state in ('adopted', 'existing') else id = ${to}::uuid end
      order by state = 'adopted' desc, id limit 1) as "to"`;

export const zoneRow = z.object({
  id: z.string(),
  code: z.string().nullable(),
  category: z.string(),
  synthetic: z.boolean(),
  plane: z.string(),
});
export const selectZones = (variant: string, srid: number): Sql => sql`
  select c.id, z.code, z.category, z.synthetic, c.plane
  from (${selectCovering(functionalZone, variant, srid)}) c
  join functional_zone z on z.id = c.id::uuid order by z.id`;

export const degreesRow = z.object({ geometry: z.string() });
/** GeoJSON polygons on the city's plane in degrees, in their order. */
export const selectPolygonsInDegrees = (polygons: readonly unknown[], srid: number): Sql => sql`
  select st_asgeojson(st_transform(st_setsrid(st_geomfromgeojson(g::text), ${srid}::integer), 4326), 7, 0) as geometry
  from jsonb_array_elements(${JSON.stringify(polygons)}::jsonb) with ordinality as a (g, place) order by a.place`;
