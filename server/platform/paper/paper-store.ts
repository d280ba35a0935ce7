import { createReadStream, type ReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { refuseWhenNearlyFull } from "../db/embedded/free-space.ts";

/** As long as jobs are kept: a paper is drawn again from its data at any time. */
const keptMs = 30 * 24 * 3_600_000;

/** Finished papers of one kind under the id of their job. */
export class PaperStore {
  private readonly directory: string;
  private readonly minimumFreeBytes: number;

  constructor(config: { readonly dataDirectory: string; readonly minimumFreeBytes: number }, name: string) {
    this.directory = join(config.dataDirectory, name);
    this.minimumFreeBytes = config.minimumFreeBytes;
  }

  /** A name exists only for a file that is on the disk as a whole. */
  async keep(jobId: string, draft: string, ending = "pdf"): Promise<number> {
    await mkdir(this.directory, { recursive: true });
    await refuseWhenNearlyFull(this.directory, this.minimumFreeBytes);
    await this.clearOld();
    const file = await open(draft, "r+");
    await file.sync().finally(() => file.close());
    const path = this.pathOf(jobId, ending);
    await rename(draft, path);
    return (await stat(path)).size;
  }

  async read(jobId: string, ending = "pdf"): Promise<ReadStream | null> {
    const path = this.pathOf(jobId, ending);
    const found = await stat(path).catch(() => null);
    return found === null ? null : createReadStream(path);
  }

  private async clearOld(): Promise<void> {
    for (const name of await readdir(this.directory)) {
      const path = join(this.directory, name);
      const { mtimeMs } = await stat(path);
      if (Date.now() - mtimeMs > keptMs) await rm(path, { force: true });
    }
  }

  private pathOf(jobId: string, ending: string): string {
    return join(this.directory, `${jobId}.${ending}`);
  }
}
