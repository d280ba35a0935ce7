// Runs before every command on whatever Node started npm, so: plain JavaScript, nothing but Node's own modules.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, "node_modules");
const stampFile = join(modules, ".bootstrap-stamp");
// npm ci empties node_modules, so the lock stands outside of it.
const lock = join(root, ".cache", "bootstrap.lock");

const oldestInstaller = [20, 19];
const oldestRunner = [22, 18]; // the first Node that runs .ts files without a flag

const causes = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR/,
    "the package registry cannot be reached. Connect to the internet, or name a mirror (npm config set registry URL) or a proxy (npm config set https-proxy URL), then run the command again.",
  ],
  [
    /ENOSPC/,
    "the disk is full. The packages need about 600 MB; free some space, then run the command again.",
  ],
  [
    /EACCES|EPERM|EROFS/,
    `this user may not write to ${modules}. Run as the owner of the folder, then try again.`,
  ],
  [
    /EUSAGE|EINTEGRITY/,
    "package-lock.json does not fit package.json or the registry. Restore both files from git, then run the command again.",
  ],
];

function isAtLeast([major, minor]) {
  const [haveMajor, haveMinor] = process.versions.node.split(".").map(Number);
  return haveMajor > major || (haveMajor === major && haveMinor >= minor);
}

function fail(message) {
  console.error(`Cannot start: ${message}`);
  process.exit(1);
}

function wantedStamp() {
  return createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .update(`${process.platform} ${process.arch}`)
    .digest("hex");
}

function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === wantedStamp();
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function tryLock() {
  mkdirSync(dirname(lock), { recursive: true });
  try {
    mkdirSync(lock);
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
  writeFileSync(join(lock, "pid"), String(process.pid));
  process.once("exit", () => rmSync(lock, { recursive: true, force: true }));
  return true;
}

/** The pid is written a moment after the directory is made, so a missing one counts as alive at first. */
function lockIsStale(waitedMs) {
  const pidFile = join(lock, "pid");
  return existsSync(pidFile) ? !isRunning(Number(readFileSync(pidFile, "utf8"))) : waitedMs > 5000;
}

async function takeLock() {
  const started = Date.now();
  let told = false;
  while (!tryLock()) {
    if (lockIsStale(Date.now() - started)) {
      rmSync(lock, { recursive: true, force: true });
      continue;
    }
    if (!told) console.log("Another command is installing the packages; waiting for it.");
    told = true;
    await sleep(200);
  }
}

function install() {
  console.log("Installing packages (the first time takes about a minute) …");
  const npm = process.env.npm_execpath;
  // npm's own Node, not the one in node_modules that npm ci is about to delete.
  const node = process.env.npm_node_execpath ?? process.execPath;
  const args = ["ci", "--include=dev", "--include=optional", "--loglevel=error", "--no-audit", "--no-fund"];
  // npm's own pauses make a person without a network wait 72 s for the message below.
  args.push(
    "--prefer-offline",
    "--fetch-retries=3",
    "--fetch-retry-mintimeout=2000",
    "--fetch-retry-maxtimeout=8000",
  );
  const [command, commandArgs] = npm === undefined ? ["npm", args] : [node, [npm, ...args]];
  const result = spawnSync(command, commandArgs, {
    cwd: root,
    stdio: ["ignore", "inherit", "pipe"],
    encoding: "utf8",
    shell: npm === undefined && process.platform === "win32",
  });
  if (result.error) fail(`npm could not be run (${result.error.message}). Install Node.js with npm.`);
  if (result.status !== 0) {
    const known = causes.find(([pattern]) => pattern.test(result.stderr));
    if (known === undefined) console.error(result.stderr.trim());
    fail(known === undefined ? "npm ci failed; its message stands above." : known[1]);
  }
  writeFileSync(stampFile, wantedStamp());
}

if (!isAtLeast(oldestInstaller)) {
  fail(
    `Node.js ${process.versions.node} is too old. Install Node.js 20.19 or newer from https://nodejs.org.`,
  );
}
if (!isInstalled()) {
  await takeLock();
  if (!isInstalled()) install();
}
if (!existsSync(join(modules, ".bin", "node")) && !isAtLeast(oldestRunner)) {
  fail(
    `there is no Node.js 24 package for ${process.platform} ${process.arch}. Install Node.js 24 from https://nodejs.org.`,
  );
}
