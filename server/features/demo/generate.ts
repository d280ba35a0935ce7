import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { CityTable } from "#gis-data/kant/generate/rows.ts";

/** The sample city, made in a thread of its own: ten seconds in which a new database opens. */
export async function generateInThread(): Promise<CityTable[]> {
  const thread = new Worker(new URL("./generate-thread.ts", import.meta.url));
  const [city]: CityTable[][] = await once(thread, "message");
  if (!city) throw new Error("The sample city came out empty");
  return city;
}
