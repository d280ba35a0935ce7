import { constants, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { copyFile, mkdir, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { eachOf, syncDirectory, syncFile } from "./sync.ts";
import { copyLog, endOfLog, startOfSegment } from "./write-ahead-log.ts";

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
  const folders: string[] = [];
  await copyFolder({ live, draft, signal, folders }, "");
  for (const folder of folders) syncDirectory(folder);
}

type Copying = {
  readonly live: string;
  readonly draft: string;
  readonly signal: AbortSignal;
  readonly folders: string[];
};

async function copyFolder(copying: Copying, folder: string): Promise<void> {
  const { live, draft, signal, folders } = copying;
  await mkdir(join(draft, folder));
  folders.push(join(draft, folder));
  const entries = (await readdir(join(live, folder), { withFileTypes: true })).filter(
    ({ name }) => !left.has(name),
  );
  await eachOf(
    entries.filter((entry) => entry.isFile()),
    async ({ name }) => {
      signal.throwIfAborted();
      await copyDurably(join(live, folder, name), join(draft, folder, name));
    },
  );
  for (const entry of entries) if (entry.isDirectory()) await copyFolder(copying, join(folder, entry.name));
}

async function copyDurably(source: string, target: string): Promise<void> {
  try {
    await copyFile(source, target, constants.COPYFILE_FICLONE);
  } catch (error) {
    // A table that was dropped while the copy ran: the log says so, too.
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return;
    throw error;
  }
  await syncFile(target);
}

/**
 * Adds the log since the checkpoint at `redo` and puts the draft in the place of the snapshot, so that a power cut
 * leaves one of the two, whole. Whole segments: a page of a write under way needs the log that stands before it.
 */
export function publish(live: string, snapshot: string, redo: number): void {
  const draft = draftOf(snapshot);
  const old = `${snapshot}.old`;
  const log = join(draft, "pg_wal");
  for (const folder of [log, join(log, "archive_status"), join(log, "summaries")]) mkdirSync(folder);
  if (!copyLog(live, draft, startOfSegment(redo), endOfLog(live)))
    throw new Error(`The log of ${live} has a gap after ${redo}`);
  for (const folder of [log, draft]) syncDirectory(folder);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(snapshot)) renameSync(snapshot, old);
  renameSync(draft, snapshot);
  syncDirectory(dirname(snapshot));
  rmSync(old, { recursive: true, force: true });
}
