import { timingSafeEqual } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Access } from "./access.ts";
import { hashOfSecret, newSecret } from "./secrets.ts";

const LocalServer = z.object({ pid: z.number().int(), url: z.url(), secret: z.string() });
/** Where the running server of a data directory is, and what opens it to whoever may read that directory. */
export type LocalServer = z.output<typeof LocalServer>;

const pathIn = (dataDirectory: string): string => join(dataDirectory, "server.json");

export const newLocalSecret = (): string => newSecret("local_");

/** Commands on the server's machine act as the system: whoever reads DATA_DIR has the database already. */
export function localAccess(presented: string, secret: string): Access | undefined {
  const [a, b] = [presented, secret].map((value) => Buffer.from(hashOfSecret(value)));
  if (!a || !b || !timingSafeEqual(a, b)) return undefined;
  return {
    identity: {
      actor: "system",
      name: null,
      roles: ["public", "admin"],
      organisationId: null,
      readOnly: false,
    },
    credential: { kind: "local" },
    demo: false,
  };
}

/** How this machine reaches its own server: one that listens on every address is reached on loopback. */
export function ownUrl({ address, port }: { address: string; port: number }, tls: boolean): string {
  const host = address === "0.0.0.0" ? "127.0.0.1" : address === "::" ? "::1" : address;
  return `${tls ? "https" : "http"}://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Lets commands find the running server. Answers what to do at its end. */
export async function announceServer(
  dataDirectory: string,
  server: Omit<LocalServer, "pid">,
): Promise<() => Promise<void>> {
  await mkdir(dataDirectory, { recursive: true });
  const path = pathIn(dataDirectory);
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, JSON.stringify({ pid: process.pid, ...server }), { mode: 0o600 });
  await rename(draft, path);
  return async () => {
    const current = await findServer(dataDirectory);
    if (current?.pid === process.pid) await rm(path, { force: true });
  };
}

/** Undefined when no server runs on the data directory. */
export async function findServer(dataDirectory: string): Promise<LocalServer | undefined> {
  const text = await readFile(pathIn(dataDirectory), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const server = LocalServer.parse(JSON.parse(text));
  try {
    process.kill(server.pid, 0);
  } catch (error) {
    // EPERM: it runs as another user.
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return undefined;
  }
  return server;
}
