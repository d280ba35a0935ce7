import { constants, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { copyFile, mkdir, open, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { syncPath } from "./sync.ts";
import { copyLog, endOfLog, startOfSegment } from "./write-ahead-log.ts";

const filesAtATime = 32;
/** The lock file of PGlite itself, and the log, which is copied last. */
const left = new Set(["postmaster.pid", "pg_wal"]);

export const draftOf = (snapshot: string): string => `${snapshot}.draft`;

/** The snapshot that holds, also when the program ended between the two renames of `publish`. */
export function latestSnapshot(snapshot: string): string | undefined {
  return [snapshot, `${snapshot}.old`].find((path) => existsSync(path));
}

/**
 * A durable copy of a cluster in the state of its last checkpoint. The database may go on meanwhile, as for a base
 * backup: what the copy catches half-written is put right by the log that `publish` adds.
 */
export async function copyCluster(live: string, draft: string, signal: AbortSignal): Promise<void> {
  rmSync(draft, { recursive: true, force: true });
  const files: string[] = [];
  await listInto(files, live, draft, "");
  let next = 0;
  const work = async (): Promise<void> => {
    for (let file = files[next++]; file !== undefined; file = files[next++]) {
      signal.throwIfAborted();
      await copyDurably(file, live, draft);
    }
  };
  await Promise.all(Array.from({ length: filesAtATime }, work));
}

async function listInto(files: string[], live: string, draft: string, folder: string): Promise<void> {
  await mkdir(join(draft, folder));
  for (const entry of await readdir(join(live, folder), { withFileTypes: true })) {
    if (left.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await listInto(files, live, draft, path);
    else files.push(path);
  }
}

async function copyDurably(file: string, live: string, draft: string): Promise<void> {
  try {
    await copyFile(join(live, file), join(draft, file), constants.COPYFILE_FICLONE);
  } catch (error) {
    // A table that was dropped while the copy ran: the log says so, too.
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return;
    throw error;
  }
  const handle = await open(join(draft, file), "r+");
  await handle.sync().finally(() => handle.close());
}

/**
 * Adds the log since the checkpoint at `redo` and puts the draft in the place of the snapshot, so that a power cut
 * leaves one of the two, whole. Whole segments: a page of a write under way needs the log that stands before it.
 */
export function publish(live: string, snapshot: string, redo: number): void {
  const draft = draftOf(snapshot);
  const old = `${snapshot}.old`;
  for (const folder of ["pg_wal", "pg_wal/archive_status", "pg_wal/summaries"])
    mkdirSync(join(draft, folder));
  if (!copyLog(live, draft, startOfSegment(redo), endOfLog(live)))
    throw new Error(`The log of ${live} has a gap after ${redo}`);
  syncFolders(draft);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(snapshot)) renameSync(snapshot, old);
  renameSync(draft, snapshot);
  syncPath(dirname(snapshot));
  rmSync(old, { recursive: true, force: true });
}

function syncFolders(path: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true }))
    if (entry.isDirectory()) syncFolders(join(path, entry.name));
  syncPath(path);
}
