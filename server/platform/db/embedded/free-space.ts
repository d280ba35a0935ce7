import { statfs } from "node:fs/promises";
import { InsufficientStorage } from "../errors.ts";

/** PGlite never answers again after a full disk, so writing stops well before: a snapshot needs room too. */
const defaultMinimumBytes = 400e6;

export async function refuseWhenNearlyFull(
  directory: string,
  minimumBytes = defaultMinimumBytes,
): Promise<void> {
  const { bavail, bsize } = await statfs(directory);
  const free = bavail * bsize;
  if (free < minimumBytes) throw new InsufficientStorage(directory, free);
}
