import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { layers } from "#layers/index.ts";
import { announceServer, ownUrl } from "./platform/auth/local-access.ts";
import { type City, readCity } from "./platform/city.ts";
import { type Config, readConfig } from "./platform/config.ts";
import type { App } from "./platform/context.ts";
import type { Database } from "./platform/db/database.ts";
import { InsufficientStorage, StartError } from "./platform/db/errors.ts";
import { readMigrations } from "./platform/db/migrate.ts";
import { serveClient } from "./platform/http/static.ts";
import { readTls } from "./platform/http/tls.ts";
import { buildClientIfNeeded } from "./platform/start/client-build.ts";
import { checkPort, listenError } from "./platform/start/port.ts";
import { prepareDatabase } from "./start-database.ts";
import { welcome } from "./welcome.ts";

const root = join(import.meta.dirname, "..");
const longestStopMs = 5000;

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const city = await readCity(cityDirectory() ?? join(root, "gis-data", "kant"));
  const migrations = await readMigrations(join(root, "migrations"));
  await readTls(config.tls);
  await checkPort(config);
  // The build is another process: it runs while the database opens.
  const client = buildClientIfNeeded(root);
  client.catch(() => undefined);
  const opening = prepareDatabase({ root, config, city, migrations });
  // The routes are loaded while the database's own thread opens it: half a second of every start.
  const loading = import("./app.ts");
  loading.catch(() => undefined);
  const db = await opening;
  try {
    await client;
    const { buildApp } = await loading;
    await serve(await buildApp({ db, config, city, layers }), db, config, city);
  } catch (error) {
    await db.close().catch(() => undefined);
    throw error;
  }
}

function cityDirectory(): string | undefined {
  try {
    return parseArgs({ options: { city: { type: "string" } } }).values.city;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StartError(`${why}. The only option is --city DIRECTORY, as in: npm start -- --city my-city/`);
  }
}

async function serve(app: App, db: Database, config: Config, city: City): Promise<void> {
  await serveClient(app, join(root, "dist"));
  let withdraw = async (): Promise<void> => undefined;
  stopOnSignal(async () => {
    await app.close();
    await withdraw();
    await db.close();
  });
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    throw listenError(error, config);
  }
  const url = urlOf(app.server.address(), config);
  try {
    // Not in the hook onListen: listen() does not wait for it, and whoever reads the address may send a command at once.
    withdraw = await announceServer(config.dataDirectory, { url, secret: app.localSecret });
  } catch (err) {
    app.log.error({ err }, "commands on this machine will not find this server");
  }
  console.log(await welcome({ db, config, city, url }));
}

function stopOnSignal(close: () => Promise<void>): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), longestStopMs).unref();
    await close();
    process.exit(0);
  };
  process.once("SIGTERM", () => void stop());
  process.once("SIGINT", () => void stop());
}

function urlOf(address: AddressInfo | string | null, config: Config): string {
  const port = typeof address === "object" && address !== null ? address.port : config.port;
  return ownUrl({ address: config.host, port }, config.tls !== null);
}

start().catch((error: unknown) => {
  const remedy = remedyOf(error);
  console.error(remedy === undefined ? error : `Shaar cannot start: ${remedy}`);
  process.exit(1);
});

function remedyOf(error: unknown): string | undefined {
  if (error instanceof StartError) return error.message;
  return error instanceof InsufficientStorage ? `${error.message}. Free some space.` : undefined;
}
