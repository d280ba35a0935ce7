import type { City } from "#server/platform/city.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import type { CityIn } from "./place.ts";
import { cityExtent, selectExtents } from "./queries.ts";

/** Intakes, airfields and pipelines lie a little outside; a wrong zone or datum is hundreds of kilometres off. */
const surroundingsM = 5000;
const metresPerDegree = 111_320;

/** The city and its surroundings in each of these CRSs and in those that the city offers, in this order. */
export async function cityExtents(
  db: Queryable,
  city: City,
  srids: readonly number[] = [],
): Promise<CityIn[]> {
  const [west, south, east, north] = city.bbox;
  const up = surroundingsM / metresPerDegree;
  const across = up / Math.cos((((south + north) / 2) * Math.PI) / 180);
  const all = [...new Set([...srids, ...city.import_srids])];
  return await db.many(
    cityExtent,
    selectExtents(all, [west - across, south - up, east + across, north + up]),
  );
}
