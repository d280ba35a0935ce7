import { existsSync, globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CityTable } from "#gis-data/kant/generate/rows.ts";
import { generateInThread } from "./features/demo/generate.ts";
import { hasDemo, loadDemo } from "./features/demo/load-demo.ts";
import type { City } from "./platform/city.ts";
import type { Config } from "./platform/config.ts";
import type { MigratableDatabase } from "./platform/db/database.ts";
import { pathsIn } from "./platform/db/embedded/recovery.ts";
import { latestSnapshot } from "./platform/db/embedded/snapshot.ts";
import { cachedTemplate } from "./platform/db/embedded/template.ts";
import { type Migration, migrate } from "./platform/db/migrate.ts";
import { todayIn } from "./platform/paper/today.ts";
import { openDatabase, openDraft } from "./platform/start/open-database.ts";

/** What the rows of the sample city are made from. */
const demoSources = [
  "gis-data/kant/**/*.{ts,json}",
  "layers/**/*.ts",
  "server/features/demo/*.ts",
  "server/platform/changes/write-rows.ts",
];

type Start = {
  readonly root: string;
  readonly config: Config;
  readonly city: City;
  readonly migrations: readonly Migration[];
};

/** The city's database: opened, migrated and, for the demo city, filled. */
export async function prepareDatabase(start: Start): Promise<MigratableDatabase> {
  const { config, city } = start;
  const db = await openDatabase(config, city, await templateForNew(start));
  try {
    await fill(db, start);
    return db;
  } catch (error) {
    await db.close().catch(() => undefined);
    throw error;
  }
}

async function fill(
  db: MigratableDatabase,
  { city, migrations }: Start,
  generated?: Promise<CityTable[]>,
): Promise<void> {
  await migrate(db, migrations, city);
  if (!city.demo || (await hasDemo(db))) return;
  await loadDemo(db, await (generated ?? generateInThread()));
  await db.script({}, (tx) => tx.run("analyze"));
}

/** Only a new embedded database starts from a template. */
async function templateForNew(start: Start): Promise<string | undefined> {
  const { root, config, city, migrations } = start;
  const paths = pathsIn(config.dataDirectory);
  if (config.databaseUrl !== null || existsSync(paths.live) || latestSnapshot(paths.snapshot))
    return undefined;
  const sources = [
    "package-lock.json",
    ...(city.demo
      ? globSync(demoSources, { cwd: root, exclude: (path) => path.endsWith(".test.ts") }).sort()
      : []),
  ];
  const key = [
    JSON.stringify(city),
    // What is open in the sample city is dated by the day of its load.
    city.demo ? todayIn(city.time_zone) : "",
    ...migrations.map(({ sha256 }) => sha256),
    ...(await Promise.all(sources.map((path) => readFile(join(root, path), "utf8")))),
  ];
  return await cachedTemplate(
    join(root, "node_modules", ".cache", "shaar-database"),
    key,
    async (directory) => {
      const generated = city.demo ? generateInThread() : undefined;
      generated?.catch(() => undefined);
      const db = await openDraft(directory, city);
      try {
        await fill(db, start, generated);
      } finally {
        await db.close();
      }
    },
  );
}
