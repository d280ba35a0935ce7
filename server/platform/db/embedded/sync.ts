import { closeSync, fsyncSync, openSync } from "node:fs";
import { open, readdir } from "node:fs/promises";
import { join } from "node:path";

const onWindows = process.platform === "win32";
/** The system writes many files out in one go when they are asked for together. */
const filesAtATime = 32;

/** Makes the names in a directory durable. Windows has no such thing. */
export function syncDirectory(path: string): void {
  if (onWindows) return;
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

export async function syncFile(path: string): Promise<void> {
  const handle = await open(path, "r+");
  await handle.sync().finally(() => handle.close());
}

/** Every file and directory below. Rejects when the signal comes first. */
export async function syncTree(path: string, signal?: AbortSignal): Promise<void> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const pathOf = (entry: (typeof entries)[number]): string => join(entry.parentPath, entry.name);
  await eachOf(entries.filter((entry) => entry.isFile()).map(pathOf), async (file) => {
    signal?.throwIfAborted();
    await syncFile(file);
  });
  for (const entry of entries) if (entry.isDirectory()) syncDirectory(pathOf(entry));
  syncDirectory(path);
}

/** Rejects with the first failure, and only when no work is under way any more. */
export async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const failures: unknown[] = [];
  const takeTurns = async (): Promise<void> => {
    for (const item of queue) {
      if (failures.length > 0) return;
      await work(item).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: filesAtATime }, takeTurns));
  if (failures.length > 0) throw failures[0];
}
