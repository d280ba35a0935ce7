import type { City } from "../city.ts";
import { schemaOf } from "../city.ts";
import type { Config } from "../config.ts";
import type { MigratableDatabase } from "../db/database.ts";
import { openPglite } from "../db/pglite.ts";
import { openPostgres } from "../db/postgres.ts";

const common = (city: City) => ({ schema: schemaOf(city), timeZone: city.time_zone });

/** The engine that the configuration asks for, reachable and with its search path set, but not yet migrated. */
export function openDatabase(config: Config, city: City, template?: string): Promise<MigratableDatabase> {
  if (config.databaseUrl !== null) {
    return openPostgres({ ...common(city), url: config.databaseUrl, readUrls: config.databaseReadUrls });
  }
  return openPglite({
    ...common(city),
    directory: config.dataDirectory,
    minimumFreeBytes: config.minimumFreeBytes,
    ...(template !== undefined && { template }),
  });
}

/** An embedded database that is filled once and then only copied: a power cut may destroy it. */
export const openDraft = (directory: string, city: City): Promise<MigratableDatabase> =>
  openPglite({ ...common(city), directory, durable: false });
