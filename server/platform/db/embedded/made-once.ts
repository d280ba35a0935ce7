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

const kept = 3;
/** An older draft is that of a process that was killed. */
const longestDraftMs = 3_600_000;

/**
 * A file or directory in `cache`, made once for everything that `key` names; answers its path. `make` works in a draft
 * directory, syncs what it made there and answers the path of it.
 */
export async function madeOnce(
  cache: string,
  key: readonly string[],
  make: (draft: string) => Promise<string>,
): Promise<string> {
  const name = createHash("sha256").update(key.join("\n")).digest("hex").slice(0, 16);
  const path = join(cache, name);
  mkdirSync(cache, { recursive: true });
  if (existsSync(path)) {
    utimesSync(path, new Date(), new Date());
    return path;
  }
  const draft = mkdtempSync(join(cache, "draft-"));
  try {
    const made = await make(draft);
    // Another process may have finished the same meanwhile.
    if (!existsSync(path)) renameSync(made, path);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  dropOld(cache);
  return path;
}

function dropOld(cache: string): void {
  const made = readdirSync(cache)
    .map((name) => join(cache, name))
    .map((path) => ({ path, isDraft: path.includes("draft-"), at: statSync(path).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  const whole = made.filter(({ isDraft }) => !isDraft).slice(kept);
  const abandoned = made.filter(({ isDraft, at }) => isDraft && Date.now() - at > longestDraftMs);
  for (const { path } of [...whole, ...abandoned]) rmSync(path, { recursive: true, force: true });
}
