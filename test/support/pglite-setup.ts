import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { pathsIn } from "#server/platform/db/embedded/recovery.ts";
import { type Migration, migrate, readMigrations } from "#server/platform/db/migrate.ts";
import { openPglite } from "#server/platform/db/pglite.ts";
import { testCity } from "./test-city.ts";

declare module "vitest" {
  interface ProvidedContext {
    pglite: { directory: string; template: string };
  }
}

const keptTemplates = 3;

/** A migrated data directory, made once per state of the migrations: a copy opens in 1.5 s, making it takes 8 s. */
export default async function setup(project: TestProject): Promise<() => void> {
  const root = project.vitest.config.root;
  const migrations = await readMigrations(join(root, "migrations"));
  const template = await cachedTemplate(root, migrations);
  const directory = mkdtempSync(join(tmpdir(), "shaar-pglite-"));
  project.provide("pglite", { directory, template });
  return () => rmSync(directory, { recursive: true, force: true });
}

async function cachedTemplate(root: string, migrations: readonly Migration[]): Promise<string> {
  const cache = join(root, "node_modules", ".cache", "test-pglite");
  const template = join(cache, keyOf(root, migrations));
  mkdirSync(cache, { recursive: true });
  if (existsSync(template)) {
    utimesSync(template, new Date(), new Date());
    return template;
  }
  const draft = mkdtempSync(join(cache, "draft-"));
  const db = await openPglite({ directory: draft, ...testCity });
  try {
    await migrate(db, migrations, testCity);
  } finally {
    await db.close();
  }
  // Another run may have put the same template there meanwhile; then this one is not needed.
  if (!existsSync(template)) renameSync(pathsIn(draft).live, template);
  rmSync(draft, { recursive: true, force: true });
  dropOldTemplates(cache);
  return template;
}

function keyOf(root: string, migrations: readonly Migration[]): string {
  const hash = createHash("sha256").update(JSON.stringify(testCity));
  for (const { name, sha256 } of migrations) hash.update(`${name} ${sha256}`);
  for (const name of ["pglite", "pglite-postgis"]) {
    hash.update(readFileSync(join(root, "node_modules", "@electric-sql", name, "package.json")));
  }
  return hash.digest("hex").slice(0, 16);
}

function dropOldTemplates(cache: string): void {
  const templates = readdirSync(cache)
    .map((name) => join(cache, name))
    .filter((path) => !path.includes("draft-"))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const path of templates.slice(keptTemplates)) rmSync(path, { recursive: true, force: true });
}
