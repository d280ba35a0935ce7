import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { administer, databaseUrl } from "./administer.ts";
import { chromiumProgram } from "./chromium.ts";
import { chromiumArgs } from "./launch-chromium.ts";
import { startServer } from "./running-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the demo city's server, and of the browser's debugging socket. */
    e2e: { address: string; browser: string };
  }
}

/** A database of this run's own where TEST_DATABASE_URL names a server; else the embedded one. */
async function ownDatabase(): Promise<{ env: Record<string, string>; drop: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given === undefined) return { env: {}, drop: async () => undefined };
  const name = `shaar_e2e_${process.pid}`;
  await administer(given, `create database ${name} template template0 encoding 'UTF8'`);
  return {
    env: { DATABASE_URL: databaseUrl(given, name) },
    drop: async () => await administer(given, `drop database if exists ${name} with (force)`),
  };
}

/** One server with the demo city and one Chromium for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = chromiumProgram();
  if (executablePath === undefined) throw new Error("Chromium is not installed; set CHROMIUM to its path.");
  const directory = mkdtempSync(join(tmpdir(), "shaar-e2e-"));
  const database = await ownDatabase();
  const server = await startServer({ DATA_DIR: directory, ...database.env });
  const browser = await chromium.launchServer({ executablePath, args: chromiumArgs, host: "127.0.0.1" });
  project.provide("e2e", { address: server.address, browser: browser.wsEndpoint() });
  return async () => {
    await browser.close();
    await server.stop();
    await database.drop();
    rmSync(directory, { recursive: true, force: true });
  };
}
