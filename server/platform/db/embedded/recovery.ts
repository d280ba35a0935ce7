import {
  closeSync,
  cpSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { latestSnapshot, takeSnapshot } from "./snapshot.ts";

export type Paths = {
  readonly live: string;
  readonly snapshot: string;
  readonly journal: string;
  readonly state: string;
};

export const pathsIn = (directory: string): Paths => ({
  live: join(directory, "database"),
  snapshot: join(directory, "snapshot"),
  journal: join(directory, "journal.ndjson"),
  state: join(directory, "state.json"),
});

type State = { readonly open: boolean; readonly boot: string };

/** Changes with every start of the machine. Empty where the system does not tell (then every unclean end counts as a power cut). */
function bootId(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "";
  }
}

export function writeState(path: string, open: boolean): void {
  const state: State = { open, boot: bootId() };
  writeFileSync(`${path}.draft`, JSON.stringify(state));
  const handle = openSync(`${path}.draft`, "r");
  fsyncSync(handle);
  closeSync(handle);
  renameSync(`${path}.draft`, path);
}

/** After a killed process the live directory is whole, because the system still wrote it; after a power cut it may be torn. */
function powerWasCut(path: string): boolean {
  try {
    const state = JSON.parse(readFileSync(path, "utf8")) as State;
    return state.open && (state.boot === "" || state.boot !== bootId());
  } catch {
    return false;
  }
}

/** Makes `live` a directory that can be opened: as it is, from the last snapshot, or from the template of a new city. */
export function prepareLive(
  paths: Paths,
  template: string | null,
): "kept" | "restored" | "created" | "empty" {
  const snapshot = latestSnapshot(paths.snapshot);
  if (existsSync(paths.live) && !(powerWasCut(paths.state) && snapshot)) return "kept";
  if (snapshot) {
    rmSync(`${paths.live}.suspect`, { recursive: true, force: true });
    if (existsSync(paths.live)) renameSync(paths.live, `${paths.live}.suspect`);
    copyThenName(snapshot, paths.live);
    return "restored";
  }
  if (template === null) return "empty";
  copyThenName(template, paths.live);
  takeSnapshot(paths.live, paths.snapshot);
  return "created";
}

/** An end in the middle of the copy leaves no half-made database under the real name. */
function copyThenName(from: string, to: string): void {
  rmSync(`${to}.draft`, { recursive: true, force: true });
  cpSync(from, `${to}.draft`, { recursive: true });
  rmSync(join(`${to}.draft`, "postmaster.pid"), { force: true });
  renameSync(`${to}.draft`, to);
}
