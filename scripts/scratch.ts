import { statfsSync } from "node:fs";
import { freemem, tmpdir } from "node:os";

const memoryDisk = "/dev/shm";
const roomBytes = 8e9;

/**
 * Where tests put what they throw away. They make and fsync thousands of small files, so Linux machines with memory to
 * spare keep those in it: the tests of the embedded database take a third of the time.
 */
export function scratchDirectory(): string {
  if (process.platform !== "linux" || freemem() < roomBytes) return tmpdir();
  try {
    const { bavail, bsize } = statfsSync(memoryDisk);
    return bavail * bsize < roomBytes ? tmpdir() : memoryDisk;
  } catch {
    return tmpdir();
  }
}
