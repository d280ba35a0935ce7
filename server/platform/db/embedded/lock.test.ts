import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { StartError } from "../errors.ts";
import { lockDirectory } from "./lock.ts";

let directory = "";
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "shaar-lock-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const owner = () => readFileSync(join(directory, "lock"), "utf8");
const claim = (text: string) => writeFileSync(join(directory, "lock"), text);

test("one owner at a time; the next one is told who has it and what to do", async () => {
  const unlock = await lockDirectory(directory);
  const refused = lockDirectory(directory);
  await expect(refused).rejects.toThrow(StartError);
  await expect(refused).rejects.toThrow(
    `The data directory ${directory} is open in process ${process.pid}. Stop that one first, or set DATA_DIR to another directory.`,
  );
  await unlock();
  expect(readdirSync(directory)).toEqual([]);
  await (await lockDirectory(directory))();
});

test("of many that come at once, one gets it", async () => {
  const unlock = await lockDirectory(directory);
  claim(owner().replace(/^\d+/, "999999999"));
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => lockDirectory(directory)));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await unlock();
});

test("an owner that was killed is followed", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  const unlock = await lockDirectory(directory);
  claim(owner().replace(/^\d+/, String(child.pid)));
  child.kill("SIGKILL");
  await once(child, "exit");
  const again = await lockDirectory(directory);
  expect(owner()).toMatch(new RegExp(`^${process.pid} `));
  await unlock();
  await again();
});

test.runIf(process.platform === "linux")(
  "a process that got the number of a dead owner is not that owner",
  async () => {
    const unlock = await lockDirectory(directory);
    const [pid, started, space] = owner().split(" ");
    claim(`${pid} ${Number(started) - 1} ${space}`);
    const again = await lockDirectory(directory);
    expect(owner()).toBe(`${pid} ${started} ${space}`);
    await unlock();
    await again();
  },
);

test.runIf(process.platform === "linux")(
  "an owner in another container is alive as long as its heart beats",
  async () => {
    const silenceMs = 500;
    const unlock = await lockDirectory(directory, silenceMs);
    const [, started] = owner().split(" ");
    claim(`1 ${started} 4026530000`);
    await expect(lockDirectory(directory, silenceMs)).rejects.toThrow("is open in process 1");
    await unlock();
    await (await lockDirectory(directory, silenceMs))();
  },
);

test("a lock that says nothing is nobody's", async () => {
  claim("");
  await (await lockDirectory(directory))();
});
