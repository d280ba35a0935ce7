import { link, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { StartError } from "../errors.ts";

/** PGlite takes no lock of its own and two processes on one directory destroy it, so a lock file names the owner. */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  const path = join(directory, "lock");
  const mine = `${process.pid} ${await startTime(process.pid)}`;
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, mine);
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      try {
        await link(draft, path);
        return () => release(path, mine);
      } catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      }
      const owner = await readFile(path, "utf8").catch(() => "");
      if (await isAlive(owner)) {
        throw new StartError(
          `The data directory ${directory} is open in process ${owner.split(" ")[0]}. Stop that one first, or set DATA_DIR to another directory.`,
        );
      }
      await rm(path, { force: true });
    }
    throw new StartError(`The data directory ${directory} is being opened by another process. Try again.`);
  } finally {
    await rm(draft, { force: true });
  }
}

async function release(path: string, mine: string): Promise<void> {
  if ((await readFile(path, "utf8").catch(() => "")) === mine) await rm(path, { force: true });
}

async function isAlive(owner: string): Promise<boolean> {
  const [pid = "", started = ""] = owner.split(" ");
  if (!/^\d+$/.test(pid)) return false;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  const now = await startTime(Number(pid));
  return now === "" || started === "" || now === started;
}

/** Process ids are used again after a crash or a restart; the start time in clock ticks tells two owners apart (Linux only). */
async function startTime(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}
