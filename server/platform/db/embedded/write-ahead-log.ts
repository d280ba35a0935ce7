import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { syncDirectory } from "./sync.ts";

const segmentBytes = 16 * 1024 * 1024;
const pageBytes = 8192;
const segmentsPerId = 2 ** 32 / segmentBytes;
const name = /^00000001[0-9A-F]{16}$/;

/** A place in the log, as PostgreSQL writes it (`16/B374D848`), in bytes since the cluster was made. */
export function positionOf(lsn: string): number {
  const [high = "", low = ""] = lsn.split("/");
  return Number.parseInt(high, 16) * 2 ** 32 + Number.parseInt(low, 16);
}

const hex = (value: number): string => value.toString(16).toUpperCase().padStart(8, "0");

/** A cluster that is never promoted stays on timeline 1. */
export function segmentAt(position: number): string {
  const number = Math.floor(position / segmentBytes);
  return `00000001${hex(Math.floor(number / segmentsPerId))}${hex(number % segmentsPerId)}`;
}

const startOf = (segment: string): number =>
  Number.parseInt(segment.slice(8, 16), 16) * 2 ** 32 + Number.parseInt(segment.slice(16), 16) * segmentBytes;

export const startOfSegment = (position: number): number => startOf(segmentAt(position));

export const startOfLog = (cluster: string): number => startOf(segmentsIn(cluster)[0] ?? "");

export const endOfLog = (cluster: string): number => startOf(segmentsIn(cluster).at(-1) ?? "") + segmentBytes;

/** The log of a cluster, file by file, the oldest first. */
const segmentsIn = (cluster: string): string[] =>
  readdirSync(join(cluster, "pg_wal"))
    .filter((file) => name.test(file))
    .sort();

/**
 * Writes the log from one position to another into the copy of the cluster and fsyncs it there. Bytes that the copy
 * has already are written again as they are, so an end in the middle loses nothing. False when `live` no longer has them.
 */
export function copyLog(live: string, copy: string, from: number, to: number): boolean {
  const buffer = Buffer.allocUnsafe(128 * pageBytes);
  let at = Math.floor(from / pageBytes) * pageBytes;
  const end = Math.ceil(to / pageBytes) * pageBytes;
  while (at < end) {
    const segment = segmentAt(at);
    const source = join(live, "pg_wal", segment);
    if (!existsSync(source)) return false;
    const segmentEnd = Math.min(end, startOf(segment) + segmentBytes);
    copyPages(source, join(copy, "pg_wal", segment), at % segmentBytes, segmentEnd - at, buffer);
    at = segmentEnd;
  }
  return true;
}

function copyPages(source: string, target: string, offset: number, length: number, buffer: Buffer): void {
  const isNew = !existsSync(target);
  const input = openSync(source, "r");
  const output = openSync(target, isNew ? "w" : "r+");
  try {
    let done = 0;
    while (done < length) {
      const read = readSync(input, buffer, 0, Math.min(buffer.length, length - done), offset + done);
      if (read === 0) break;
      let written = 0;
      while (written < read)
        written += writeSync(output, buffer, written, read - written, offset + done + written);
      done += read;
    }
    fsyncSync(output);
  } finally {
    closeSync(input);
    closeSync(output);
  }
  if (isNew) syncDirectory(join(target, ".."));
}

/** Brings the log of the copy up to `position` after a start. False when a piece between the two is gone. */
export function catchUp(live: string, copy: string, position: number): boolean {
  const last = segmentsIn(copy).at(-1);
  return last !== undefined && startOf(last) <= position && copyLog(live, copy, startOf(last), position);
}

/** PostgreSQL is told to keep all of its log; what lies before a checkpoint that is safe in a snapshot can go. */
export function dropLogBefore(cluster: string, position: number): void {
  for (const segment of segmentsIn(cluster))
    if (segment < segmentAt(position)) rmSync(join(cluster, "pg_wal", segment));
}
