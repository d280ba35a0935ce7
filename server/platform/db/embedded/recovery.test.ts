import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Paths, pathsIn, prepareLive, suspect, writeState } from "./recovery.ts";
import { copyCluster, draftOf, latestSnapshot, publish } from "./snapshot.ts";
import { segmentAt } from "./write-ahead-log.ts";

let directory = "";
let paths: Paths = pathsIn("");
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "shaar-recovery-"));
  paths = pathsIn(directory);
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const redo = 16 * 1024 * 1024 + 8192;

/** Something that looks enough like a cluster to be copied. */
function makeCluster(path: string, mark: string): string {
  mkdirSync(join(path, "base", "5"), { recursive: true });
  mkdirSync(join(path, "pg_wal"));
  writeFileSync(join(path, "base", "5", "1259"), mark);
  writeFileSync(join(path, "postmaster.pid"), "-42");
  writeFileSync(join(path, "pg_wal", segmentAt(redo)), Buffer.alloc(16 * 1024 * 1024));
  return path;
}
const mark = (path: string): string => readFileSync(join(path, "base", "5", "1259"), "utf8");
const prepare = (boot = "monday", template: string | null = null) => prepareLive(paths, template, boot);

async function snapshot(): Promise<void> {
  await copyCluster(paths.live, draftOf(paths.snapshot), new AbortController().signal);
  publish(paths.live, paths.snapshot, redo);
}

describe("what is opened at a start", () => {
  test("nothing yet: a new cluster, or the template of one", () => {
    expect(prepare()).toBe("empty");
    const template = makeCluster(join(directory, "template"), "template");
    expect(prepare("monday", template)).toBe("created");
    expect(mark(paths.live)).toBe("template");
    expect(existsSync(join(paths.live, "postmaster.pid"))).toBe(false);
  });

  test.each([
    ["after a clean end, on any day", { open: false, boot: "monday" }, "tuesday", "kept"],
    [
      "after a killed process, in the same run of the machine",
      { open: true, boot: "monday" },
      "monday",
      "kept",
    ],
    ["after a power cut", { open: true, boot: "monday" }, "tuesday", "restored"],
    [
      "after an unclean end on a system that does not tell its runs apart",
      { open: true, boot: "" },
      "",
      "restored",
    ],
  ] as const)("%s", async (_, state, boot, origin) => {
    makeCluster(paths.live, "durable");
    await snapshot();
    writeFileSync(join(paths.live, "base", "5", "1259"), "live");
    writeState(paths.state, state);
    expect(prepare(boot)).toBe(origin);
    expect(mark(paths.live)).toBe(origin === "kept" ? "live" : "durable");
    if (origin === "restored") expect(mark(suspect(paths))).toBe("live");
  });

  test("the snapshot, when the live files are gone or the state cannot be read", async () => {
    makeCluster(paths.live, "durable");
    await snapshot();
    writeState(paths.state, { open: false, boot: "monday" });
    rmSync(paths.live, { recursive: true });
    expect(prepare()).toBe("restored");
    writeFileSync(paths.state, "{");
    expect(prepare()).toBe("restored");
    expect(mark(paths.live)).toBe("durable");
  });

  test("the live files after a power cut where there is no snapshot to take", () => {
    makeCluster(paths.live, "live");
    writeState(paths.state, { open: true, boot: "monday" });
    expect(prepare("tuesday")).toBe("kept");
  });
});

describe("a snapshot", () => {
  test("has the files and the log, and not the lock of the live cluster", async () => {
    makeCluster(paths.live, "first");
    await snapshot();
    expect(latestSnapshot(paths.snapshot)).toBe(paths.snapshot);
    expect(mark(paths.snapshot)).toBe("first");
    expect(existsSync(join(paths.snapshot, "pg_wal", segmentAt(redo)))).toBe(true);
    expect(existsSync(join(paths.snapshot, "postmaster.pid"))).toBe(false);
  });

  test("is replaced whole; the old one holds until then, also between the two renames", async () => {
    makeCluster(paths.live, "first");
    await snapshot();
    writeFileSync(join(paths.live, "base", "5", "1259"), "second");
    await copyCluster(paths.live, draftOf(paths.snapshot), new AbortController().signal);
    expect(mark(latestSnapshot(paths.snapshot) ?? "")).toBe("first");

    renameSync(paths.snapshot, `${paths.snapshot}.old`);
    expect(mark(latestSnapshot(paths.snapshot) ?? "")).toBe("first");

    await snapshot();
    expect(mark(latestSnapshot(paths.snapshot) ?? "")).toBe("second");
    expect(existsSync(`${paths.snapshot}.old`)).toBe(false);
    expect(existsSync(draftOf(paths.snapshot))).toBe(false);
  });

  test("is not made from a log with a gap", async () => {
    makeCluster(paths.live, "first");
    await snapshot();
    rmSync(join(paths.live, "pg_wal", segmentAt(redo)));
    writeFileSync(join(paths.live, "pg_wal", segmentAt(3 * redo)), "");
    await expect(snapshot()).rejects.toThrow("gap");
    expect(mark(latestSnapshot(paths.snapshot) ?? "")).toBe("first");
  });

  test("that is no longer wanted is given up", async () => {
    makeCluster(paths.live, "first");
    const gone = AbortSignal.abort(new Error("the end"));
    await expect(copyCluster(paths.live, draftOf(paths.snapshot), gone)).rejects.toThrow("the end");
    expect(latestSnapshot(paths.snapshot)).toBeUndefined();
  });
});
