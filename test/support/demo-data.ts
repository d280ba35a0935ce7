import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "./running-server.ts";

const root = join(import.meta.dirname, "..", "..");
const cache = join(root, "node_modules", ".cache", "test-demo");

/** Whatever decides what stands in the database of a fresh demo city. */
const sources = [
  "migrations/*.sql",
  "layers/**/*.ts",
  "gis-data/**/*.{ts,json}",
  "server/platform/**/*.ts",
  "package-lock.json",
];

/** A DATA_DIR of its own with the loaded demo city, copied from one that the program itself made and ended cleanly. */
export async function demoDataDirectory(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), "shaar-demo-"));
  cpSync(await loadedDemo(), directory, { recursive: true });
  return directory;
}

async function loadedDemo(): Promise<string> {
  const loaded = join(cache, key());
  if (existsSync(loaded)) return loaded;
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, "draft-"));
  const server = await startServer({ DATA_DIR: draft });
  await server.stop();
  renameSync(draft, loaded);
  return loaded;
}

function key(): string {
  const hash = createHash("sha256");
  for (const path of sources.flatMap((pattern) => globSync(pattern, { cwd: root })).sort()) {
    hash.update(path).update(readFileSync(join(root, path)));
  }
  return hash.digest("hex").slice(0, 16);
}
