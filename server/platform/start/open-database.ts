import type { City } from "../city.ts";
import { schemaOf } from "../city.ts";
import type { Config } from "../config.ts";
import type { MigratableDatabase } from "../db/database.ts";
import { openPglite } from "../db/pglite.ts";
import { openPostgres } from "../db/postgres.ts";

/** The engine that the configuration asks for, reachable and with its search path set, but not yet migrated. */
export function openDatabase(config: Config, city: City, template?: string): Promise<MigratableDatabase> {
  const common = { schema: schemaOf(city), timeZone: city.time_zone };
  if (config.databaseUrl !== null) {
    return openPostgres({ ...common, url: config.databaseUrl, readUrls: config.databaseReadUrls });
  }
  return openPglite({
    ...common,
    directory: config.dataDirectory,
    minimumFreeBytes: config.minimumFreeBytes,
    ...(template !== undefined && { template }),
  });
}
