import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./run-command.ts";

const programs = join(root, "node_modules");

/** The server restarts when its files change; Vite serves the client and passes requests for data on to it. */
const children: ChildProcess[] = [
  run("server/main.ts", ["--watch", "--watch-preserve-output"]),
  run(join(programs, "vite", "bin", "vite.js"), [], ["--host", process.env.HOST ?? "127.0.0.1"]),
];

function run(script: string, nodeArgs: readonly string[] = [], args: readonly string[] = []): ChildProcess {
  const child = spawn(process.execPath, [...nodeArgs, script, ...args], { cwd: root, stdio: "inherit" });
  child.once("exit", (code) => stop(code ?? 0));
  return child;
}

function stop(code: number): void {
  process.exitCode ||= code;
  for (const child of children) child.kill("SIGTERM");
}

process.once("SIGINT", () => stop(0));
process.once("SIGTERM", () => stop(0));
