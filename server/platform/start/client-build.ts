import { spawn } from "node:child_process";
import { existsSync, globSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "../db/errors.ts";

const rooms = ["client", "painter", "geometry", "contract", "layers"];
const sources = [...rooms.map((room) => `${room}/**/*`), "vite.config.ts", "package-lock.json"];

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

/** Builds the client when it is missing or older than its sources, in a process of its own so that its memory goes away. */
export async function buildClientIfNeeded(root: string): Promise<"built" | "fresh" | "shipped"> {
  const built = join(root, "dist", "index.html");
  const builder = join(root, "node_modules", "vite", "bin", "vite.js");
  if (existsSync(built)) {
    if (!existsSync(builder)) return "shipped";
    const builtAt = statSync(built).mtimeMs;
    const newest = Math.max(
      ...globSync(sources, { cwd: root, exclude: isTest }).map((path) => statSync(join(root, path)).mtimeMs),
    );
    if (newest <= builtAt) return "fresh";
  }
  await build(root, builder);
  return "built";
}

/** In a place of its own until it is whole: a server that runs already goes on with the old one. */
async function build(root: string, builder: string): Promise<void> {
  const started = new Date();
  const dist = join(root, "dist");
  const draft = join(root, ".cache", `client-${process.pid}`);
  const old = `${draft}.old`;
  try {
    await run(process.execPath, [builder, "build", "--logLevel", "error", "--outDir", draft], root);
    // What was edited meanwhile is newer than this build.
    utimesSync(join(draft, "index.html"), started, started);
    if (existsSync(dist)) renameSync(dist, old);
    renameSync(draft, dist);
  } finally {
    for (const path of [draft, old]) rmSync(path, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (text: Buffer) => {
      said += text.toString();
    });
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0
        ? resolve()
        : reject(
            new StartError(
              `The client cannot be built: ${said.trim().split("\n")[0] ?? ""} Run: npm run build`,
            ),
          ),
    );
  });
}
