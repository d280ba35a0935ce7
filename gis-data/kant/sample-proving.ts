import { random } from "./generate/random.ts";
import type { CityRow, CityTable } from "./generate/rows.ts";

const seed = 2014;
const valveLayers = ["water_valve", "heat_valve"];
const dayMs = 86_400_000;
const yearDays = 365.25;

const bishkekDay = (instant: Date): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Bishkek", dateStyle: "short" }).format(instant);

/** Of a hundred valves: turned and held lately, turned and held long ago, turned and did not hold. */
const shares = { lately: 0.35, longAgo: 0.15, fails: 0.07 };

/**
 * When valves were last turned, told from the day on which the city is loaded: a valve counts as proven for five years, so
 * fixed dates would make all of them doubtful. The generated city, which is the same on every machine, does not hold these.
 */
export function sampleProving(tables: readonly CityTable[], now: Date): CityTable[] {
  const { next, between } = random(seed);
  const yearsAgo = (years: number): string => bishkekDay(new Date(now.getTime() - years * yearDays * dayMs));
  const proved = (): { operable: boolean | null; proven_on: string | null } => {
    const place = next();
    const years = next();
    if (place < shares.lately) return { operable: true, proven_on: yearsAgo(0.1 + years * 4.7) };
    if (place < shares.lately + shares.longAgo)
      return { operable: true, proven_on: yearsAgo(5.2 + years * 6) };
    if (place < shares.lately + shares.longAgo + shares.fails)
      return { operable: false, proven_on: yearsAgo(between(0.2, 7)) };
    return { operable: null, proven_on: null };
  };
  return tables.map((table) =>
    valveLayers.includes(table.layer)
      ? {
          layer: table.layer,
          rows: table.rows.map(({ row, geometry }): CityRow => ({ row: { ...row, ...proved() }, geometry })),
        }
      : table,
  );
}
