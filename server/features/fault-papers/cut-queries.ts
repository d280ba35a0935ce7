import { z } from "zod";
import type { Layer } from "#layers/kit/define-layer.ts";
import { allOf, identifier, type Sql, sql } from "#server/platform/db/sql.ts";
import { inForce } from "#server/platform/rows/queries.ts";

export type Cut = {
  readonly network: "water" | "heat";
  /** The layer of the network's pipes. */
  readonly pipe: Layer;
  /** GeoJSON lines without supply, in degrees. */
  readonly lines: readonly unknown[];
  readonly day: string;
};

/** Degrees: half a metre, because lines and chainages are rounded. */
const within = 5e-6;

/** Buildings behind connections on a line that is without supply; null where the register does not know which. */
const cutBuildings = ({ network, pipe, lines, day }: Cut): Sql => {
  const now = allOf([inForce({ from: day, to: day }), sql`t.status = 'in_service'`]);
  const dry = sql`(select st_collect(st_setsrid(st_geomfromgeojson(l.shape::text), 4326)) as geom
    from jsonb_array_elements(${JSON.stringify(lines)}::jsonb) as l (shape)) dry`;
  return network === "water"
    ? sql`
      select t.building_id from service_connection t join ${identifier(pipe.id)} m on m.id = t.on_link, ${dry}
      where ${now} and m.geom && st_expand(dry.geom, ${within}::float8)
        and st_dwithin(st_lineinterpolatepoint(m.geom, least(1, t.chainage_m / m.length_m)), dry.geom, ${within}::float8)`
    : sql`
      select t.building_id from heat_consumer t, ${dry}
      where ${now} and t.geom && st_expand(dry.geom, ${within}::float8)
        and st_dwithin(t.geom, dry.geom, ${within}::float8)`;
};

export const houseRow = z.object({
  street: z.object({ ky: z.string(), ru: z.string() }).nullable(),
  house: z.string().nullable(),
});
export const selectCutHouses = (cut: Cut): Sql => sql`
  select case when coalesce(s.name_ky, s.name_ru) is not null then json_build_object(
      'ky', coalesce(s.name_ky, s.name_ru), 'ru', coalesce(s.name_ru, s.name_ky)) end as street,
    nullif(b.house_number, '') as house
  from (${cutBuildings(cut)}) c
  left join building b on b.id = c.building_id
  left join street s on s.id = b.street_id`;

/** Metres: yards of neighbours grow together, and the edge stays off the houses across the street. */
const grown = 20;
const shrunk = 11;

/** One area around the houses, on the city's plane; null where no house stands on the map. */
export const selectCutArea = (cut: Cut, srid: number): Sql => sql`
  select st_asgeojson(st_simplify(st_buffer(st_buffer(st_collect(st_transform(b.geom, ${srid}::integer)),
    ${grown}::float8), ${-shrunk}::float8), 0.5), 2)
  from building b where b.id in (${cutBuildings(cut)})`;
