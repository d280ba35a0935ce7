import { createHash, randomUUID } from "node:crypto";
import { createReadStream, type ReadStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { refuseWhenNearlyFull } from "../db/embedded/free-space.ts";
import { InsufficientStorage } from "../db/errors.ts";
import { fileTooLarge } from "./refusals.ts";

export type Stored = { readonly sha256: string; readonly bytes: number };
type Limits = { readonly largest: number; readonly minimumFreeBytes: number };

/** Free space is looked at again after so many bytes, because an upload can be larger than what is left. */
const bytesBetweenLooks = 16_000_000;

/** Content under its sha256. A name exists only for content that is on the disk as a whole. */
export class FileStore {
  private readonly directory: string;

  constructor(dataDirectory: string) {
    this.directory = join(dataDirectory, "files");
  }

  async put(content: AsyncIterable<Uint8Array>, { largest, minimumFreeBytes }: Limits): Promise<Stored> {
    await mkdir(this.directory, { recursive: true });
    await refuseWhenNearlyFull(this.directory, minimumFreeBytes);
    const draft = join(this.directory, `${randomUUID()}.draft`);
    const file = await open(draft, "wx", 0o600);
    const hash = createHash("sha256");
    let bytes = 0;
    let looked = 0;
    try {
      for await (const chunk of content) {
        bytes += chunk.byteLength;
        if (bytes > largest) throw fileTooLarge(largest);
        if (bytes - looked > bytesBetweenLooks) {
          await refuseWhenNearlyFull(this.directory, minimumFreeBytes);
          looked = bytes;
        }
        hash.update(chunk);
        await file.write(chunk);
      }
      await file.sync();
      await file.close();
      const sha256 = hash.digest("hex");
      await this.keep(draft, sha256);
      return { sha256, bytes };
    } catch (error) {
      await file.close().catch(() => undefined);
      await rm(draft, { force: true });
      throw isFull(error) ? new InsufficientStorage(this.directory, 0) : error;
    }
  }

  private async keep(draft: string, sha256: string): Promise<void> {
    const path = this.pathOf(sha256);
    await mkdir(join(path, ".."), { recursive: true });
    await rename(draft, path);
    const directory = await open(join(path, ".."), "r");
    await directory.sync().finally(() => directory.close());
  }

  pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`Not a digest: ${JSON.stringify(sha256)}`);
    return join(this.directory, sha256.slice(0, 2), sha256);
  }

  async read(sha256: string): Promise<{ stream: ReadStream; bytes: number }> {
    const path = this.pathOf(sha256);
    const { size } = await stat(path);
    return { stream: createReadStream(path), bytes: size };
  }
}

const isFull = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOSPC";
