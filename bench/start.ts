import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { themeIds } from "#layers/kit/theme.ts";

const limits = { firstStartS: 60, secondStartS: 5, settledGB: 1.4, peakGB: 2.2, stallMs: 50, stopS: 5 };
const importedRows = 20_000;
const root = join(import.meta.dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "shaar-bench-start-"));
const clone = join(scratch, "shaar");
const stallFile = join(scratch, "stall.json");
const announcement = join(scratch, "data", "server.json");
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const env = {
  ...process.env,
  npm_config_cache: join(scratch, "npm-cache"),
  PORT: "0",
  HOST: "127.0.0.1",
  DATA_DIR: join(scratch, "data"),
  DATABASE_URL: "",
  STALL_FILE: stallFile,
};

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}: ${stderr}`);
}

type Started = {
  readonly process: ChildProcess;
  readonly seconds: number;
  readonly address: string;
  readonly pid: number;
};
const children = new Set<ChildProcess>();

/** From the command to the first answer with 200. */
async function start(command: string, args: readonly string[]): Promise<Started> {
  const began = performance.now();
  const child = spawn(command, args, { cwd: clone, env, stdio: ["ignore", "pipe", "inherit"] });
  children.add(child);
  let output = "";
  child.stdout.on("data", (text: Buffer) => {
    output += text.toString();
  });
  const ended = new Promise<never>((_, reject) => {
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}:\n${output}`)));
  });
  ended.catch(() => undefined);
  const answering = async (): Promise<string> => {
    for (;;) {
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (address && (await fetch(`${address}/`)).status === 200) return address;
      await sleep(20);
    }
  };
  const address = await Promise.race([answering(), ended]);
  const seconds = (performance.now() - began) / 1000;
  const announced = readFileSync(announcement, "utf8");
  return {
    process: child,
    seconds,
    address,
    pid: z.object({ pid: z.number() }).parse(JSON.parse(announced)).pid,
  };
}

async function stop({ process: child, pid }: Started): Promise<number> {
  const began = performance.now();
  const exit = new Promise((resolve) => child.once("exit", resolve));
  process.kill(pid, "SIGTERM");
  await exit;
  children.delete(child);
  return (performance.now() - began) / 1000;
}

/** VmRSS is now, VmHWM the most there ever was. Linux only. */
function memory(pid: number, name: "VmRSS" | "VmHWM"): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return (Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) * 1024) / 1e9;
}

/** What pages of the map ask for, one after the other, until the signal. */
async function readUntil(address: string, signal: AbortSignal): Promise<number> {
  const tiles = themeIds.flatMap((theme) => [
    `/tiles/${theme}/14/11599/6013.mvt`,
    `/tiles/${theme}/15/23198/12026.mvt`,
  ]);
  const paths = [
    "/api/tilesets",
    "/api/search?q=парк",
    "/ogc/collections/building/items?limit=100",
    ...tiles,
  ];
  let asked = 0;
  while (!signal.aborted) {
    const answer = await fetch(address + paths[asked++ % paths.length]);
    await answer.arrayBuffer();
  }
  return asked;
}

async function load(pid: number): Promise<{ stallMs: number; idleMs: number; seconds: number }> {
  const file = join(scratch, "trees.geojson");
  const features = Array.from({ length: importedRows }, (_, index) => ({
    type: "Feature",
    properties: { code: `BENCH-${index}` },
    geometry: {
      type: "Point",
      coordinates: [74.83 + (index % 200) * 2e-4, 42.878 + Math.floor(index / 200) * 2e-4],
    },
  }));
  writeFileSync(file, JSON.stringify({ type: "FeatureCollection", features }));
  process.kill(pid, "SIGUSR2");
  const began = performance.now();
  const loading = spawn(process.execPath, ["server/data.ts", "load", file, "--layer", "tree"], {
    cwd: clone,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [loading.stdout, loading.stderr])
    stream.on("data", (text: Buffer) => {
      output += text.toString();
    });
  const code = await new Promise((resolve) => loading.once("exit", resolve));
  if (code !== 0) throw new Error(`The load ended with ${code}: ${output}`);
  const seconds = (performance.now() - began) / 1000;
  process.kill(pid, "SIGUSR2");
  while (!existsSync(stallFile)) await sleep(20);
  await sleep(50);
  const stall = z
    .object({ ms: z.number(), idleMs: z.number() })
    .parse(JSON.parse(readFileSync(stallFile, "utf8")));
  return { stallMs: stall.ms, idleMs: stall.idleMs, seconds };
}

function told(what: string, value: number, unit: string, limit: number): void {
  const isKept = value <= limit;
  console.log(
    `${isKept ? "ok    " : "MISSED"}  ${what}: ${value.toFixed(unit === "ms" ? 0 : 2)} ${unit} (limit ${limit} ${unit})`,
  );
  if (!isKept) process.exitCode = 1;
}

try {
  run("git", ["clone", "--quiet", "--no-hardlinks", root, clone], scratch);
  const began = Date.now();
  const first = await start(npm, ["start"]);
  const coldInstallS = (statSync(join(clone, "node_modules", ".bootstrap-stamp")).mtimeMs - began) / 1000;
  const peakOfFirst = memory(first.pid, "VmHWM");
  await stop(first);

  // The same packages once more, out of the cache: the difference was the download.
  const modules = join(clone, "node_modules");
  run("mv", [modules, join(scratch, "node_modules")], scratch);
  const warmBegan = performance.now();
  run(npm, ["ci", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"], clone);
  const warmInstallS = (performance.now() - warmBegan) / 1000;
  rmSync(modules, { recursive: true });
  run("mv", [join(scratch, "node_modules"), modules], scratch);
  const downloadS = Math.max(0, coldInstallS - warmInstallS);
  console.log(
    `first start ${first.seconds.toFixed(1)} s: packages ${coldInstallS.toFixed(1)} s, of which download ${downloadS.toFixed(1)} s`,
  );
  told("first start less the download", first.seconds - downloadS, "s", limits.firstStartS);

  const second = await start(npm, ["start"]);
  told("second start", second.seconds, "s", limits.secondStartS);
  await stop(second);

  const node = existsSync(join(modules, ".bin", "node")) ? join(modules, ".bin", "node") : process.execPath;
  const server = await start(node, ["--import", join(root, "bench", "start-stall.ts"), "server/main.ts"]);
  const reading = new AbortController();
  const readers = [1, 2].map(() => readUntil(server.address, reading.signal));
  await sleep(3000);
  const loaded = await load(server.pid);
  const peak = Math.max(peakOfFirst, memory(server.pid, "VmHWM"));
  reading.abort();
  const answers = (await Promise.all(readers)).reduce((a, b) => a + b, 0);
  await sleep(10_000);
  console.log(
    `${importedRows} rows loaded in ${loaded.seconds.toFixed(1)} s while ${answers} reads were answered`,
  );
  told("settled memory of the server", memory(server.pid, "VmRSS"), "GB", limits.settledGB);
  told("peak memory, first start and import", peak, "GB", limits.peakGB);
  told(
    `longest stall of the server's loop (an idle thread's: ${loaded.idleMs.toFixed(0)} ms)`,
    Math.max(0, loaded.stallMs - loaded.idleMs),
    "ms",
    limits.stallMs,
  );
  told("stop", await stop(server), "s", limits.stopS);
} finally {
  for (const child of children) child.kill("SIGKILL");
  rmSync(scratch, { recursive: true, force: true });
}
