import { closeSync, fsyncSync, openSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** fsync of a file, or of a directory, which makes the names in it durable. Windows syncs no directories. */
export function syncPath(path: string, directory = true): void {
  if (directory && process.platform === "win32") return;
  const handle = openSync(path, process.platform === "win32" ? "r+" : "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

export function syncTree(path: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) syncTree(child);
    else syncPath(child, false);
  }
  syncPath(path);
}
