import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const kant = join(import.meta.dirname, "..", "..", "gis-data", "kant", "city.json");

/** The directory of a city without the sample data, as for `npm start -- --city`. */
export function ownCity(directory: string, change: Readonly<Record<string, unknown>> = {}): string {
  mkdirSync(directory, { recursive: true });
  const city = JSON.parse(readFileSync(kant, "utf8")) as Record<string, unknown>;
  writeFileSync(
    join(directory, "city.json"),
    JSON.stringify({ ...city, id: "mytown", demo: false, sources: [], ...change }),
  );
  return directory;
}
