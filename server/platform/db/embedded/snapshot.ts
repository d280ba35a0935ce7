import { closeSync, cpSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/** Copies a checkpointed database directory so that a power cut leaves either the old copy or the new one, whole. */
export function takeSnapshot(live: string, snapshot: string): void {
  const draft = `${snapshot}.draft`;
  const old = `${snapshot}.old`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(live, draft, { recursive: true });
  syncTree(draft);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(snapshot)) renameSync(snapshot, old);
  renameSync(draft, snapshot);
  syncPath(dirname(snapshot));
  rmSync(old, { recursive: true, force: true });
}

/** The snapshot that holds, also when the program ended between the two renames. */
export function latestSnapshot(snapshot: string): string | undefined {
  return [snapshot, `${snapshot}.old`].find((path) => existsSync(path));
}

export function syncTree(path: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) syncTree(child);
    else syncPath(child);
  }
  syncPath(path);
}

function syncPath(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
