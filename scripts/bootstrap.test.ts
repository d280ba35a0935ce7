import { spawn } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "shaar-bootstrap-"));
  mkdirSync(join(root, "scripts"));
  copyFileSync(join(import.meta.dirname, "bootstrap.mjs"), join(root, "scripts", "bootstrap.mjs"));
  writeFileSync(join(root, "package-lock.json"), "{}");
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** npm stands in as a script that notes each call; the real one is run by every fresh clone. */
function bootstrap(npm: string): Promise<{ code: number | null; out: string; err: string }> {
  const npmFile = join(root, "npm.mjs");
  writeFileSync(npmFile, `import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";\n${npm}`);
  const child = spawn(process.execPath, [join(root, "scripts", "bootstrap.mjs")], {
    env: { ...process.env, npm_execpath: npmFile, npm_node_execpath: process.execPath },
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => (out += chunk));
  child.stderr.on("data", (chunk) => (err += chunk));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}

const installs = `
  appendFileSync("calls", process.argv.slice(2).join(" ") + "\\n");
  await new Promise((done) => setTimeout(done, 300));
  mkdirSync("node_modules/.bin", { recursive: true });
  writeFileSync("node_modules/.bin/node", "");`;

const calls = () => readFileSync(join(root, "calls"), "utf8").trim().split("\n");

test("installs once, and again only when the lock file changes", async () => {
  expect((await bootstrap(installs)).code).toBe(0);
  expect((await bootstrap(installs)).code).toBe(0);
  expect(calls()).toHaveLength(1);
  expect(calls()[0]).toMatch(/^ci .*--include=dev --include=optional/);
  writeFileSync(join(root, "package-lock.json"), '{"changed":true}');
  await bootstrap(installs);
  expect(calls()).toHaveLength(2);
});

test("two commands at once install once", async () => {
  const [first, second] = await Promise.all([bootstrap(installs), bootstrap(installs)]);
  expect([first.code, second.code]).toEqual([0, 0]);
  expect(calls()).toHaveLength(1);
  expect(first.out + second.out).toContain("waiting for it");
});

test("a lock left by a killed command does not block the next one", async () => {
  mkdirSync(join(root, ".cache", "bootstrap.lock"), { recursive: true });
  writeFileSync(join(root, ".cache", "bootstrap.lock", "pid"), "4194304");
  expect((await bootstrap(installs)).code).toBe(0);
});

test("an unreachable registry is one line with the remedy, and nothing counts as installed", async () => {
  const { code, err } = await bootstrap('console.error("npm error code ENOTFOUND"); process.exit(1);');
  expect(code).toBe(1);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(err).toContain("npm config set https-proxy");
  expect(existsSync(join(root, "node_modules", ".bootstrap-stamp"))).toBe(false);
  expect((await bootstrap(installs)).code).toBe(0);
});
