import { randomUUID } from "node:crypto";
import { link, readFile, readlink, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StartError } from "../errors.ts";

const usualSilenceMs = 10_000;
const pauseMs = 20;

/** PGlite takes no lock of its own and two processes on one directory destroy it, so a lock file names the owner. */
export async function lockDirectory(
  directory: string,
  silenceMs = usualSilenceMs,
): Promise<() => Promise<void>> {
  const path = join(directory, "lock");
  const mine = await ownerOf(process.pid);
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, mine);
  try {
    for (let attempt = 0; attempt < 100; attempt++) {
      if (await linked(draft, path)) return keep(path, mine, silenceMs);
      const owner = await readFile(path, "utf8").catch(() => "");
      if (await isAlive(owner, path, silenceMs)) throw isOpen(directory, owner);
      if (!(await removeLockOf(owner, path, draft))) await sleep(pauseMs);
    }
    throw new StartError(`The data directory ${directory} is being opened by another process. Try again.`);
  } finally {
    await rm(draft, { force: true });
  }
}

async function linked(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

const isOpen = (directory: string, owner: string): StartError =>
  new StartError(
    `The data directory ${directory} is open in process ${owner.split(" ")[0]}. Stop that one first, or set DATA_DIR to another directory.`,
  );

/**
 * One process at a time removes: what it finds dead could otherwise be the new lock of another one that removed first.
 * False when somebody else is at it.
 */
async function removeLockOf(owner: string, path: string, draft: string): Promise<boolean> {
  const turn = `${path}.removing`;
  if (!(await linked(draft, turn))) {
    const made = await stat(turn).catch(() => undefined);
    if (made && Date.now() - made.ctimeMs > usualSilenceMs) await rm(turn, { force: true });
    return false;
  }
  try {
    if ((await readFile(path, "utf8").catch(() => "")) === owner) await rm(path, { force: true });
  } finally {
    await rm(turn, { force: true });
  }
  return true;
}

function keep(path: string, mine: string, silenceMs: number): () => Promise<void> {
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, silenceMs / 5).unref();
  return async () => {
    clearInterval(beat);
    if ((await readFile(path, "utf8").catch(() => "")) === mine) await rm(path, { force: true });
  };
}

async function isAlive(owner: string, path: string, silenceMs: number): Promise<boolean> {
  const [pid = "", , space] = owner.split(" ");
  if (!/^\d+$/.test(pid)) return false;
  // A number that was given in another container means nothing here; that owner's heart must be heard.
  if (space !== (await processSpace())) return await beats(path, silenceMs);
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  return (await ownerOf(Number(pid))) === owner;
}

async function beats(path: string, silenceMs: number): Promise<boolean> {
  const age = async (): Promise<number> => Date.now() - (await stat(path)).mtimeMs;
  const first = await age().catch(() => silenceMs);
  if (first >= silenceMs) return false;
  await sleep(silenceMs - first);
  return (await age().catch(() => silenceMs)) < silenceMs;
}

/** Process ids are used again after a crash or a restart; the start time in clock ticks tells two owners apart (Linux only). */
async function ownerOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  const started = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  return `${pid} ${started} ${await processSpace()}`;
}

/** Names the container in which process ids are given; "" where the system does not tell. */
async function processSpace(): Promise<string> {
  return (await readlink("/proc/self/ns/pid").catch(() => "")).replace(/\D/g, "");
}
