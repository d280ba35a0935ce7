import { createHash } from "node:crypto";
import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";

export type Statement = {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly script?: true;
};
export type Entry = { readonly seq: number; readonly statements: readonly Statement[] };

const digest = (body: string): string => createHash("sha1").update(body).digest("base64").slice(0, 12);

/**
 * PGlite never fsyncs. A write is therefore first appended here and fsynced, then committed; after a power cut the
 * last durable snapshot plus this file give every acknowledged write again.
 * One line an entry: digest, space, JSON. A torn last line was never acknowledged and is cut off.
 */
export class Journal {
  private readonly file: number;
  private size: number;

  private constructor(file: number, size: number) {
    this.file = file;
    this.size = size;
  }

  static open(path: string): { journal: Journal; entries: Entry[] } {
    const text = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
    const entries: Entry[] = [];
    let end = 0;
    while (end < text.length) {
      const newline = text.indexOf(10, end);
      if (newline < 0) break;
      const entry = parseLine(text.toString("utf8", end, newline));
      if (!entry) break;
      entries.push(entry);
      end = newline + 1;
    }
    const file = openSync(path, "a");
    if (end < text.length) ftruncateSync(file, end);
    fsyncSync(file);
    return { journal: new Journal(file, end), entries };
  }

  get bytes(): number {
    return this.size;
  }

  append(entry: Entry): void {
    const body = JSON.stringify(entry, bytesAsBase64);
    const line = Buffer.from(`${digest(body)} ${body}\n`);
    const before = this.size;
    try {
      let written = 0;
      while (written < line.length) written += writeSync(this.file, line, written);
      fsyncSync(this.file);
      this.size += line.length;
    } catch (error) {
      ftruncateSync(this.file, before);
      throw error;
    }
  }

  /** The entry just appended was not committed after all. */
  takeBack(bytes: number): void {
    ftruncateSync(this.file, bytes);
    fsyncSync(this.file);
    this.size = bytes;
  }

  clear(): void {
    this.takeBack(0);
  }

  close(): void {
    closeSync(this.file);
  }
}

function bytesAsBase64(this: unknown, _key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { $bytes: Buffer.from(value).toString("base64") } : value;
}

function reviveBytes(_key: string, value: unknown): unknown {
  return value !== null && typeof value === "object" && "$bytes" in value && typeof value.$bytes === "string"
    ? new Uint8Array(Buffer.from(value.$bytes, "base64"))
    : value;
}

function parseLine(line: string): Entry | undefined {
  const space = line.indexOf(" ");
  const body = line.slice(space + 1);
  if (space < 0 || digest(body) !== line.slice(0, space)) return undefined;
  return JSON.parse(body, reviveBytes) as Entry;
}
