import { createWriteStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { extname, join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createInflateRaw } from "node:zlib";

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
/** The end record stands in the last bytes, before a comment of at most 65535. */
const longestEnd = 65_557;

export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly bytes: number;
  readonly offset: number;
};

export class BadZip extends Error {}

/** The files of a zip archive. Archives above 4 GB are not read. */
export async function zipEntries(file: FileHandle): Promise<ZipEntry[]> {
  const { size } = await file.stat();
  const tail = await read(file, Math.max(0, size - longestEnd), Math.min(size, longestEnd));
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== endSignature) end--;
  if (end < 0) throw new BadZip("no end record");
  const count = tail.readUInt16LE(end + 10);
  const directory = await read(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== entrySignature)
      throw new BadZip("torn directory");
    const nameLength = directory.readUInt16LE(at + 28);
    const isUtf8 = (directory.readUInt16LE(at + 8) & 0x800) !== 0;
    const name = new TextDecoder(isUtf8 ? "utf-8" : "ibm866").decode(
      directory.subarray(at + 46, at + 46 + nameLength),
    );
    entries.push({
      name,
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      bytes: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries.filter(({ name: entry }) => !entry.endsWith("/"));
}

type Wanted = { readonly extensions: readonly string[]; readonly mostBytes: number };

/**
 * Unpacks the entries with these extensions into a directory and answers their new paths. Names are made anew, so that
 * no entry can leave the directory; a size that was lied about ends the unpacking.
 */
export async function unzip(
  path: string,
  directory: string,
  { extensions, mostBytes }: Wanted,
): Promise<string[]> {
  const file = await open(path, "r");
  try {
    const entries = (await zipEntries(file)).filter(({ name }) =>
      extensions.includes(extname(name).toLowerCase()),
    );
    if (entries.reduce((sum, { bytes }) => sum + bytes, 0) > mostBytes) throw new BadZip("too large");
    const paths: string[] = [];
    for (const entry of entries) {
      const target = join(directory, plainName(entry.name));
      await unpack(file, entry, target);
      paths.push(target);
    }
    return paths;
  } finally {
    await file.close();
  }
}

/** Companions of a Shapefile keep one common stem. */
export const plainName = (name: string): string => {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  const extension = extname(last).toLowerCase();
  const stem = last.slice(0, last.length - extension.length);
  return `${stem.replace(/[^\p{L}\p{N}_-]+/gu, "_").slice(0, 80) || "file"}${extension}`;
};

async function unpack(
  file: FileHandle,
  { method, packed, bytes, offset }: ZipEntry,
  target: string,
): Promise<void> {
  if (method !== 0 && method !== 8) throw new BadZip(`method ${method}`);
  const header = await read(file, offset, 30);
  const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  let written = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      written += chunk.length;
      if (written > bytes) done(new BadZip("longer than it says"));
      else done(null, chunk);
    },
  });
  const source =
    packed === 0
      ? Readable.from([])
      : file.createReadStream({ start, end: start + packed - 1, autoClose: false });
  try {
    if (method === 8)
      await pipeline(source, createInflateRaw(), count, createWriteStream(target, { flags: "wx" }));
    else await pipeline(source, count, createWriteStream(target, { flags: "wx" }));
  } catch (error) {
    throw error instanceof BadZip
      ? error
      : new BadZip(error instanceof Error ? error.message : String(error));
  }
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  if (bytesRead < length) throw new BadZip("torn");
  return buffer;
}
