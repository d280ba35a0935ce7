import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { layers } from "#layers/index.ts";
import { buildApp } from "./app.ts";
import { ownUrl } from "./platform/auth/local-access.ts";
import { readCity } from "./platform/city.ts";
import { type Config, readConfig } from "./platform/config.ts";
import { StartError } from "./platform/db/errors.ts";
import { readMigrations } from "./platform/db/migrate.ts";
import { serveClient } from "./platform/http/static.ts";
import { buildClientIfNeeded } from "./platform/start/client-build.ts";
import { prepareDatabase } from "./start-database.ts";
import { welcome } from "./welcome.ts";

const root = join(import.meta.dirname, "..");
const longestStopMs = 5000;

async function start(): Promise<void> {
  const { values } = parseArgs({ options: { city: { type: "string" } } });
  const config = readConfig(process.env);
  const city = await readCity(values.city ?? join(root, "gis-data", "kant"));
  const migrations = await readMigrations(join(root, "migrations"));
  // The build is another process: it runs while the database opens.
  const client = buildClientIfNeeded(root);
  client.catch(() => undefined);
  const db = await prepareDatabase({ root, config, city, migrations });
  await client;

  const app = await buildApp({ db, config, city, layers });
  await serveClient(app, join(root, "dist"));
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), longestStopMs).unref();
    await app.close();
    await db.close();
    process.exit(0);
  };
  process.once("SIGTERM", () => void stop());
  process.once("SIGINT", () => void stop());
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    await db.close();
    throw listenError(error, config);
  }
  console.log(await welcome({ db, config, city, url: urlOf(app.server.address(), config) }));
}

function urlOf(address: AddressInfo | string | null, config: Config): string {
  const port = typeof address === "object" && address !== null ? address.port : config.port;
  return ownUrl({ address: config.host, port }, config.tls !== null);
}

function listenError(error: unknown, { host, port }: { host: string; port: number }): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return new StartError(
      `Port ${port} on ${host} is in use. Stop the other program, or start with PORT=${port + 1} npm start.`,
    );
  }
  if (code === "EACCES")
    return new StartError(`Port ${port} needs more rights. Take a port above 1024: PORT=8080 npm start.`);
  if (code === "EADDRNOTAVAIL")
    return new StartError(`This machine has no address ${host}. Set HOST to 127.0.0.1 or 0.0.0.0.`);
  return error;
}

start().catch((error: unknown) => {
  console.error(error instanceof StartError ? `Shaar cannot start: ${error.message}` : error);
  process.exit(1);
});
