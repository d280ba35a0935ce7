import {
  closeSync,
  constants,
  cpSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { latestSnapshot } from "./snapshot.ts";
import { syncDirectory } from "./sync.ts";

export type Paths = {
  /** The cluster that PGlite works in. It is never fsynced while it is open. */
  readonly live: string;
  /** A durable cluster: the last checkpoint and all of the log since. */
  readonly snapshot: string;
  readonly state: string;
};

export const pathsIn = (directory: string): Paths => ({
  live: join(directory, "database"),
  snapshot: join(directory, "snapshot"),
  state: join(directory, "state.json"),
});

type State = { readonly open: boolean; readonly boot: string };

/** Changes with every start of the machine. Empty where the system does not tell: then every unclean end counts as a power cut. */
export function readBootId(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "";
  }
}

export function writeState(path: string, state: State): void {
  const handle = openSync(`${path}.draft`, "w");
  try {
    writeFileSync(handle, JSON.stringify(state));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(`${path}.draft`, path);
  syncDirectory(dirname(path));
}

/**
 * After a killed process the live directory is whole, because the system still wrote it; after a power cut it may be
 * torn. When the state cannot be read, the snapshot is the safe choice: it has every write that was acknowledged.
 */
function powerWasCut(path: string, boot: string): boolean {
  try {
    const state = JSON.parse(readFileSync(path, "utf8")) as State;
    return state.open && (boot === "" || state.boot !== boot);
  } catch {
    return true;
  }
}

export type Origin = "kept" | "restored" | "created" | "empty";

/** Makes `live` a directory that can be opened: as it is, from the snapshot, or from the template of a new city. */
export function prepareLive(paths: Paths, template: string | null, boot: string): Origin {
  const snapshot = latestSnapshot(paths.snapshot);
  const live = existsSync(paths.live);
  if (snapshot && (!live || powerWasCut(paths.state, boot))) {
    restore(paths, snapshot);
    return "restored";
  }
  if (live) return "kept";
  if (template === null) return "empty";
  copyThenName(template, paths.live);
  return "created";
}

export const suspect = (paths: Paths): string => `${paths.live}.suspect`;

/** The directory that may be torn is put aside until the restored one has been opened. */
export function restore(paths: Paths, snapshot: string): void {
  rmSync(suspect(paths), { recursive: true, force: true });
  if (existsSync(paths.live)) renameSync(paths.live, suspect(paths));
  copyThenName(snapshot, paths.live);
}

/** An end in the middle of the copy leaves no half-made database under the real name. */
function copyThenName(from: string, to: string): void {
  const draft = `${to}.draft`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(from, draft, { recursive: true, mode: constants.COPYFILE_FICLONE });
  rmSync(join(draft, "postmaster.pid"), { force: true });
  renameSync(draft, to);
}
