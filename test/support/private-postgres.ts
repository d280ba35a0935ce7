import { type ChildProcess, spawn } from "node:child_process";
import { chownSync, existsSync, globSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

export type PrivatePostgres = {
  /** A database for administration; reached over a Unix socket, so no port can be taken. */
  readonly url: string;
  stop(): Promise<void>;
};

/** Debian keeps the server's programs out of PATH. */
const usualPlaces = [
  "/usr/lib/postgresql/*/bin",
  "/usr/local/pgsql/bin",
  "/opt/homebrew/opt/postgresql@*/bin",
  ...(process.env.PATH ?? "").split(delimiter),
];

/** The directory of initdb and postgres, the newest version first; undefined where PostgreSQL is not installed. */
export function postgresPrograms(): string | undefined {
  return usualPlaces
    .flatMap((place) => globSync(place).sort((a, b) => b.localeCompare(a, "en", { numeric: true })))
    .find((directory) => existsSync(join(directory, "initdb")) && existsSync(join(directory, "postgres")));
}

/** PostgreSQL refuses to run as root, so root hands it to another account. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync("/etc/passwd", "utf8").split("\n");
  for (const name of ["postgres", "nobody"]) {
    const [, , uid, gid] = accounts.find((line) => line.startsWith(`${name}:`))?.split(":") ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    "PostgreSQL cannot run as root and there is no account postgres or nobody. Run as another user.",
  );
}

/** Ends the server and removes its directory ($0) also when this process is killed: then the pipe closes and `cat` returns. */
const endWithParent =
  'trap "" INT TERM; "$@" & server=$!; cat > /dev/null; kill -INT $server; wait $server; cd /; rm -rf "$0"';

export async function startPrivatePostgres(): Promise<PrivatePostgres> {
  const programs = postgresPrograms();
  if (programs === undefined) throw new Error("PostgreSQL is not installed.");
  const directory = mkdtempSync(join(tmpdir(), "shaar-postgres-"));
  const account = unprivileged();
  if (account) chownSync(directory, account.uid, account.gid);
  const options = { ...account, cwd: directory };
  const data = join(directory, "data");

  const initdb = spawn(
    join(programs, "initdb"),
    ["-D", data, "-U", "postgres", "-A", "trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"],
    { ...options, stdio: ["ignore", "pipe", "pipe"] },
  );
  await ended(initdb, "initdb");

  const settings = [
    "listen_addresses=",
    "fsync=off",
    "full_page_writes=off",
    "synchronous_commit=off",
    "jit=off",
    "max_connections=200",
  ].flatMap((setting) => ["-c", setting]);
  const server = spawn(
    "sh",
    ["-c", endWithParent, directory, join(programs, "postgres"), "-D", data, "-k", directory, ...settings],
    { ...options, stdio: ["pipe", "pipe", "pipe"] },
  );
  const url = `postgresql:///postgres?host=${encodeURIComponent(directory)}&user=postgres`;
  await Promise.race([
    answers(url),
    ended(server, "postgres").then(() =>
      Promise.reject(new Error("PostgreSQL ended while it was starting.")),
    ),
  ]);
  return {
    url,
    stop: async () => {
      const exit = new Promise((resolve) => server.once("exit", resolve));
      server.stdin?.end();
      await exit;
    },
  };
}

async function ended(child: ChildProcess, name: string): Promise<void> {
  let output = "";
  child.stdout?.on("data", (chunk) => {
    output = (output + chunk).slice(-4000);
  });
  child.stderr?.on("data", (chunk) => {
    output = (output + chunk).slice(-4000);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  if (code !== 0) throw new Error(`${name} ended with ${code}:\n${output}`);
}

async function answers(url: string): Promise<void> {
  const giveUp = Date.now() + 30_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (Date.now() > giveUp) throw error;
      await sleep(50);
    }
  }
}
