import type { LossReportOrder } from "#contract/loss-report.ts";
import type { TitleBlock } from "#contract/paper.ts";
import type { WaterBalances } from "#contract/water-balance.ts";
import type { PlanePoint } from "#painter/frame.ts";
import type { Context } from "#server/platform/context.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { fill } from "#server/platform/http/problems.ts";
import type { LossesOf } from "#server/platform/losses/losses-of.ts";
import { readDrawn } from "#server/platform/paper/drawn-rows.ts";
import { onPlane } from "#server/platform/paper/on-plane.ts";
import { todayIn } from "#server/platform/paper/today.ts";
import { languagesOf } from "#server/platform/paper/words.ts";
import type { LossReport, Told, ZoneMap } from "./loss-report.ts";
import { zoneMapSize } from "./map-size.ts";
import { nothingKnown } from "./refusals.ts";
import { texts } from "./texts.ts";

type Asked = LossReportOrder & { readonly titleBlock: TitleBlock; readonly signal: AbortSignal };

/** Reads what the report of a year says, once for each of its languages. Throws 422 for a year without any figure. */
export async function gatherReport(
  { db, city, layers }: Context,
  lossesOf: LossesOf,
  { year, languages, titleBlock, signal }: Asked,
): Promise<LossReport> {
  const reading = db.read({ purpose: "analyses", signal });
  const tell = async (language: Told["language"]): Promise<Told> => ({
    language,
    water: await lossesOf.water(reading, { year, language, signal }),
    heat: await lossesOf.heat(reading, { year, language, signal }),
  });
  const [first = "ky", ...others] = languagesOf(languages);
  const told: [Told, ...Told[]] = [await tell(first)];
  for (const language of others) told.push(await tell(language));
  const [{ water, heat }] = told;
  if (water.balances.length === 0 && heat.result === null) throw nothingKnown(year);
  const printedOn = todayIn(city.time_zone);
  return {
    ...{ year, city: city.name, languages, printedOn, told },
    titleBlock: { ...titleBlock, title: fill(texts.title, { year }) },
    map: await mapOf(reading, water, { layers, day: printedOn, srid: city.metric_srid }),
  };
}

/** What people find their way by. */
const groundLayers: readonly string[] = ["street", "railway"];
const roundScale = 500;
/** Of the ground around the outermost zones. */
const air = 1.06;

async function mapOf(
  db: Queryable,
  { areas }: WaterBalances,
  { layers, day, srid }: Pick<Context, "layers"> & { readonly day: string; readonly srid: number },
): Promise<ZoneMap | null> {
  const shapes = areas.map(({ coordinates }) => ({ type: "MultiPolygon", coordinates }));
  const onGround = await onPlane(db, shapes, srid);
  const zones = areas.flatMap(({ zone }, index) => {
    const geometry = onGround[index];
    return geometry?.type === "MultiPolygon" ? [{ zone, geometry }] : [];
  });
  const corners = zones.flatMap(({ geometry }) => geometry.coordinates.flat(2));
  const latitudes = areas.flatMap(({ coordinates }) => coordinates.flat(2).map(([, latitude]) => latitude));
  if (corners.length === 0) return null;
  const [west, east] = reach(corners.map(([x]) => x));
  const [south, north] = reach(corners.map(([, y]) => y));
  const { width, height } = zoneMapSize;
  const exact = Math.max(((east - west) * 1000) / width, ((north - south) * 1000) / height) * air;
  const scale = Math.max(roundScale, Math.ceil(exact / roundScale) * roundScale);
  const centre: PlanePoint = [(west + east) / 2, (south + north) / 2];
  const shown = layers
    .filter(({ id }) => groundLayers.includes(id))
    .map((layer) => ({ layer, date: day, variant: null, id: null }));
  const [lowest, highest] = reach(latitudes);
  return {
    ground: await readDrawn(db, shown, { ground: { width, height, scale, centre }, srid }),
    ...{ zones, centre, scale, latitude: (lowest + highest) / 2 },
  };
}

/** Of many numbers: a call with each as an argument would overflow the stack. */
const reach = (numbers: readonly number[]): readonly [least: number, most: number] => [
  numbers.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY),
  numbers.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY),
];
