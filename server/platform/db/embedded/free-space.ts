import { statfs } from "node:fs/promises";
import { InsufficientStorage, isPostgresError } from "../errors.ts";

/** PGlite never answers again after a full disk, so writing stops well before: a snapshot needs room too. */
const defaultMinimumBytes = 400e6;

async function freeBytes(directory: string): Promise<number> {
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize;
}

export async function refuseWhenNearlyFull(
  directory: string,
  minimumBytes = defaultMinimumBytes,
): Promise<void> {
  const free = await freeBytes(directory);
  if (free < minimumBytes) throw new InsufficientStorage(directory, free);
}

/** The disk became full in the middle of a write. */
export async function diskFullOr(error: unknown, directory: string): Promise<unknown> {
  const full =
    (error instanceof Error && "code" in error && error.code === "ENOSPC") ||
    (isPostgresError(error) && error.code === "53100");
  return full ? new InsufficientStorage(directory, await freeBytes(directory)) : error;
}
