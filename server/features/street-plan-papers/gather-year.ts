import type { PlannedStreet, PlanYear } from "#contract/street-plan.ts";
import { plannedOf } from "#contract/street-plan-money.ts";
import type { Context } from "#server/platform/context.ts";
import type { PlanPaperOrder } from "#server/platform/council/plan-paper.ts";
import type { PlanYearOf } from "#server/platform/council/plan-year-of.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { readDrawn } from "#server/platform/paper/drawn-rows.ts";
import { todayIn } from "#server/platform/paper/today.ts";
import { byNumber } from "./by-number.ts";
import { mapSize } from "./paper-layout.ts";
import { planLine, reach, selectPlanLines, selectReach } from "./queries.ts";
import { noStreets } from "./refusals.ts";
import type { YearMap, YearPaper } from "./year-paper.ts";

/** What people find their way by; networks are not for everybody. */
const groundLayers: readonly string[] = ["street", "railway", "green_area"];
const roundScale = 500;
/** Of the ground around the outermost streets. */
const air = 1.04;

/** Reads what the paper of a year says. */
export async function gatherYear(
  { db, city, layers }: Context,
  planYearOf: PlanYearOf,
  { year, what, origin }: PlanPaperOrder,
  signal: AbortSignal,
): Promise<YearPaper> {
  const reading = db.read({ purpose: "analyses", signal });
  const found = await planYearOf(reading, year, { drafts: what === "preview" });
  if (found.streets.length === 0) throw noStreets(year);
  const plan = { ...found, streets: byNumber(found.streets) };
  const printedOn = todayIn(city.time_zone);
  return {
    plan,
    city: city.name.ky,
    address: `${origin}/council?year=${year}`,
    printedOn,
    map: await mapOf(reading, plan, { layers, printedOn, srid: city.metric_srid }),
  };
}

/** The work that costs most gives a street its colour on the map. */
function mainWork({ works }: PlannedStreet): string | null {
  const [dearest] = [...works].sort((one, other) => (plannedOf(other) ?? 0) - (plannedOf(one) ?? 0));
  return dearest?.work ?? null;
}

async function mapOf(
  db: Queryable,
  { year, streets }: PlanYear,
  { layers, printedOn, srid }: Pick<Context, "layers"> & { printedOn: string; srid: number },
): Promise<YearMap | null> {
  const whole = await db.first(reach, selectReach(srid));
  const { west, south, east, north, latitude } = whole ?? {};
  if (west == null || south == null || east == null || north == null || latitude == null) return null;
  const { width, height } = mapSize;
  const exact = Math.max(((east - west) * 1000) / width, ((north - south) * 1000) / height) * air;
  const scale = Math.max(roundScale, Math.ceil(exact / roundScale) * roundScale);
  const centre = [(west + east) / 2, (south + north) / 2] as const;
  const shown = layers
    .filter(({ id }) => groundLayers.includes(id))
    .map((layer) => ({ layer, date: printedOn, variant: null, id: null }));
  const ground = await readDrawn(db, shown, { ground: { width, height, scale, centre }, srid });
  const lines = new Map(
    (await db.many(planLine, selectPlanLines(year, srid))).map(({ id, line }) => [id, line]),
  );
  return {
    ...{ ground, scale, centre, latitude },
    streets: streets.flatMap((street, index) => {
      const coordinates = lines.get(street.id);
      if (!coordinates) return [];
      const row = { main_work: mainWork(street) };
      return [
        {
          id: street.id,
          street: street.street.id,
          number: index + 1,
          row,
          geometry: { type: "LineString" as const, coordinates },
        },
      ];
    }),
  };
}
