import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";
import { pathsIn } from "./recovery.ts";
import { syncTree } from "./sync.ts";

const kept = 3;

/**
 * A filled database directory, made once for everything that `key` names and copied at each first boot: a copy
 * opens in two seconds, while initdb, PostGIS and a city take twenty.
 */
export async function cachedTemplate(
  cache: string,
  key: readonly string[],
  fill: (directory: string) => Promise<void>,
): Promise<string> {
  const name = createHash("sha256").update(key.join("\n")).digest("hex").slice(0, 16);
  const template = join(cache, name);
  mkdirSync(cache, { recursive: true });
  if (existsSync(template)) {
    utimesSync(template, new Date(), new Date());
    return template;
  }
  const draft = mkdtempSync(join(cache, "draft-"));
  try {
    await fill(draft);
    await syncTree(pathsIn(draft).live);
    // Another process may have finished the same template meanwhile.
    if (!existsSync(template)) renameSync(pathsIn(draft).live, template);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  dropOld(cache);
  return template;
}

function dropOld(cache: string): void {
  const templates = readdirSync(cache)
    .filter((name) => !name.startsWith("draft-"))
    .map((name) => join(cache, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const path of templates.slice(kept)) rmSync(path, { recursive: true, force: true });
}
