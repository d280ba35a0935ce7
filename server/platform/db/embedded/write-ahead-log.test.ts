import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import {
  catchUp,
  copyLog,
  dropLogBefore,
  endOfLog,
  positionOf,
  segmentAt,
  startOfLog,
  startOfSegment,
} from "./write-ahead-log.ts";

const segment = 16 * 1024 * 1024;
const page = 8192;
const scratch = mkdtempSync(join(tmpdir(), "shaar-log-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let made = 0;

function newCluster(): string {
  const cluster = join(scratch, String(made++));
  mkdirSync(join(cluster, "pg_wal", "archive_status"), { recursive: true });
  return cluster;
}
const fileOf = (cluster: string, number: number): string =>
  join(cluster, "pg_wal", segmentAt(number * segment));

/** Segments whose every page names its place. */
function grow(cluster: string, first: number, last: number): void {
  for (let number = first; number <= last; number++) {
    const bytes = Buffer.alloc(segment);
    for (let at = 0; at < segment; at += page) bytes.writeDoubleLE(number * segment + at + 1, at);
    writeFileSync(fileOf(cluster, number), bytes);
  }
}

test("positions and file names are those of PostgreSQL", () => {
  expect(positionOf("0/0")).toBe(0);
  expect(positionOf("16/B374D848")).toBe(0x16b374d848);
  expect(segmentAt(0)).toBe("000000010000000000000000");
  expect(segmentAt(positionOf("0/1715000"))).toBe("000000010000000000000001");
  expect(segmentAt(positionOf("16/B374D848"))).toBe("0000000100000016000000B3");
  expect(startOfSegment(positionOf("16/B374D848"))).toBe(positionOf("16/B3000000"));
});

// Hundreds of megabytes are written and read: a busy disk takes its time.
test("the copy gets every page between two positions, and no other", { timeout: 60_000 }, () => {
  const live = newCluster();
  grow(live, 3, 6);
  fc.assert(
    fc.property(
      fc.integer({ min: 3 * segment, max: 6 * segment }),
      fc.integer({ min: 0, max: 2.5 * segment }),
      (from, length) => {
        const copy = newCluster();
        const to = Math.min(from + length, 7 * segment);
        expect(copyLog(live, copy, from, to)).toBe(true);
        for (let number = 3; number <= 6; number++) {
          const start = Math.max(number * segment, Math.floor(from / page) * page);
          const end = Math.min((number + 1) * segment, Math.ceil(to / page) * page);
          if (end <= start) {
            expect(existsSync(fileOf(copy, number))).toBe(false);
            continue;
          }
          const [there, here] = [live, copy].map((cluster) => readFileSync(fileOf(cluster, number)));
          const inFile = [start - number * segment, end - number * segment] as const;
          expect(here?.length).toBe(inFile[1]);
          expect(here?.subarray(...inFile).equals(there?.subarray(...inFile) ?? Buffer.alloc(0))).toBe(true);
          expect(here?.subarray(0, inFile[0]).every((byte) => byte === 0)).toBe(true);
        }
        rmSync(copy, { recursive: true });
      },
    ),
    { numRuns: 6 },
  );
});

test("a copy whose end was torn or that ended anywhere is caught up", () => {
  const live = newCluster();
  grow(live, 1, 3);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 * segment }), fc.boolean(), (length, torn) => {
      const copy = newCluster();
      copyLog(live, copy, segment, segment + length);
      const last = fileOf(copy, length > segment ? 2 : 1);
      if (torn) truncateSync(last, Math.max(0, statSync(last).size - 3 * page - 77));
      const end = 3 * segment + 5 * page + 1;
      expect(catchUp(live, copy, end)).toBe(true);
      for (const number of [1, 2])
        expect(readFileSync(fileOf(copy, number)).equals(readFileSync(fileOf(live, number)))).toBe(true);
      expect(statSync(fileOf(copy, 3)).size).toBe(6 * page);
      rmSync(copy, { recursive: true });
    }),
    { numRuns: 5 },
  );
});

test("a gap between the two is told", () => {
  const live = newCluster();
  grow(live, 1, 3);
  const copy = newCluster();
  copyLog(live, copy, segment, segment + page);
  rmSync(fileOf(live, 2));
  expect(catchUp(live, copy, 3 * segment + page)).toBe(false);
  rmSync(fileOf(live, 1));
  expect(catchUp(live, copy, segment + 2 * page)).toBe(false);
  // A live cluster from before the copy, put there by hand.
  expect(catchUp(live, copy, page)).toBe(false);
  expect(catchUp(live, newCluster(), page)).toBe(false);
});

test("only the log before the segment of a position is dropped", () => {
  const live = newCluster();
  grow(live, 1, 3);
  const other = newCluster();
  cpSync(live, other, { recursive: true });
  dropLogBefore(live, 2 * segment + 5);
  expect([startOfLog(live), endOfLog(live)]).toEqual([2 * segment, 4 * segment]);
  dropLogBefore(other, segment);
  expect(startOfLog(other)).toBe(segment);
});
