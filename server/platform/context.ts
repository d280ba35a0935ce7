import type { IncomingMessage, ServerResponse } from "node:http";
import type { Server } from "node:https";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { City } from "./city.ts";
import type { Config } from "./config.ts";
import type { Database } from "./db/database.ts";

/** What every feature gets: nothing global, so a test can build an app over any database, city and set of layers. */
export type Context = {
  readonly db: Database;
  readonly config: Config;
  readonly city: City;
  readonly layers: readonly Layer[];
};

export type App = FastifyInstance<
  Server,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

export type Feature = (app: App, context: Context) => Promise<void> | void;
