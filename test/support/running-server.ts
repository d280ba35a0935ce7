import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

export type RunningServer = {
  /** http://127.0.0.1:<free port>, without a slash at the end. */
  readonly address: string;
  readonly pid: number;
  /** What it printed so far. */
  output(): string;
  /** Sends SIGTERM and answers how it ended. */
  stop(): Promise<number | null>;
  /** Ends it as a crash does. */
  kill(): Promise<void>;
};

export type Ended = { readonly code: number | null; readonly output: string };

const root = join(import.meta.dirname, "..", "..");
const startLimitMs = 180_000;

type Env = Readonly<Record<string, string>>;

function spawnServer(env: Env, args: readonly string[], directory = root) {
  const child = spawn(process.execPath, [join("server", "main.ts"), ...args], {
    cwd: directory,
    env: { ...withoutSettings(process.env), HOST: "127.0.0.1", PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // A test run that ends without its teardown must not leave servers behind.
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const exit = new Promise<number | null>((resolve) => child.once("exit", resolve));
  void exit.then(() => process.off("exit", kill));
  return { child, exit };
}

/** The program as people start it, on a free port of this machine; ready when it answers. `directory`: another copy of it. */
export async function startServer(
  env: Env,
  args: readonly string[] = [],
  directory?: string,
): Promise<RunningServer> {
  const { child, exit } = spawnServer(env, args, directory);
  let output = "";
  const address = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The server did not start:\n${output}`)), startLimitMs);
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const printed = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (printed === undefined) return;
      clearTimeout(timer);
      resolve(printed);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    void exit.then((code) => {
      clearTimeout(timer);
      reject(new Error(`The server ended with ${code}:\n${output}`));
    });
  });
  const end = async (signal: "SIGTERM" | "SIGKILL"): Promise<number | null> => {
    child.kill(signal);
    return await exit;
  };
  return {
    address,
    pid: child.pid ?? 0,
    output: () => output,
    stop: () => end("SIGTERM"),
    kill: async () => void (await end("SIGKILL")),
  };
}

/** Opens the server that runs on a data directory with the rights of whoever sits at its machine. */
export function localSecret(dataDirectory: string): string {
  const text = readFileSync(join(dataDirectory, "server.json"), "utf8");
  return z.object({ secret: z.string() }).parse(JSON.parse(text)).secret;
}

/** The program started in a way that cannot succeed: how it ended and what it printed. */
export async function runToEnd(env: Env, args: readonly string[] = []): Promise<Ended> {
  const { child, exit } = spawnServer(env, args);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  const timer = setTimeout(() => child.kill("SIGKILL"), startLimitMs);
  const code = await exit;
  clearTimeout(timer);
  return { code, output: output.trim() };
}

/** The settings of whoever runs the tests must not reach the servers of the tests. */
function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = new Set([
    "DATABASE_URL",
    "DATABASE_READ_URLS",
    "DATA_DIR",
    "TRUST_PROXY",
    "TLS_CERT",
    "TLS_KEY",
    "LOG_LEVEL",
    "MINIMUM_FREE_MB",
  ]);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.has(name)));
}
