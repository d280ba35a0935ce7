import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { quotation } from "#contract/session.ts";
import { StartError } from "./db/errors.ts";

const text = z.strictObject({ ky: z.string(), ru: z.string(), en: z.string() });

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** `city.json`: what the program must know about a city before it has any data. */
export const city = z.object({
  id: z.string().regex(/^[a-z][a-z0-9_]{0,30}$/),
  name: text,
  /** Metric CRS in which lengths and areas are stored. Fixed for the life of a database. */
  metric_srid: z.number().int(),
  /** Datum shifts for imports whose CRS needs one: PROJ's own choice differs by metres. */
  datum_shifts: z.array(z.object({ srid: z.number().int(), towgs84: z.string(), source: z.string() })),
  /** CRSs offered at import, the likeliest first. */
  import_srids: z.array(z.number().int()),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  centre: z.tuple([z.number(), z.number()]),
  time_zone: z.string().refine(isTimeZone, "must be a time zone such as Asia/Bishkek"),
  official_area_ha: z.number().nullable(),
  population: z.object({ registered: z.number().int(), unregistered: z.number().int() }).nullable(),
  /** A demo city: its rows are sample data, and demo people may exist. */
  demo: z.boolean(),
  /** Year pickers open here; null means the present year. */
  last_year_with_data: z.number().int().nullable(),
  sources: z.array(z.object({ title: text, licence: z.string().nullable() })),
  quotations: z.array(quotation).default([]),
});
export type City = z.output<typeof city>;

export async function readCity(directory: string): Promise<City> {
  const path = join(directory, "city.json");
  let json: unknown;
  try {
    json = JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StartError(
      `Cannot read the city at ${path}: ${why}. Copy gis-data/kant/city.json and change it.`,
    );
  }
  const parsed = city.safeParse(json);
  if (!parsed.success) {
    const first = parsed.error.issues[0];
    throw new StartError(
      `${path}: ${first?.path.join(".") ?? ""}: ${first?.message ?? "is not a city"}. Compare it with gis-data/kant/city.json.`,
    );
  }
  return parsed.data;
}

export const schemaOf = ({ id }: City): string => `city_${id}`;
