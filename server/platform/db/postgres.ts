import { createHash } from "node:crypto";
import pg from "pg";
import type {
  Database,
  Listener,
  MigratableDatabase,
  Purpose,
  Queryable,
  ReadOptions,
  Writer,
} from "./database.ts";
import { StartError } from "./errors.ts";
import { listenForever } from "./postgres-listen.ts";
import { type Answer, queryable } from "./queryable.ts";
import { hasCaughtUp } from "./replica.ts";
import { type Sql, sql } from "./sql.ts";
import { postgresTile } from "./tile-postgres.ts";
import { arrayParsers, parameter, parsers } from "./values.ts";
import { beginWriting, settings } from "./writing.ts";

export type PostgresOptions = {
  readonly url: string;
  /** Streaming replicas that answer tiles and analyses. */
  readonly readUrls?: readonly string[];
  readonly schema: string;
  readonly timeZone: string;
};

const poolSizes: Readonly<Record<Purpose, number>> = { tiles: 4, items: 6, analyses: 2 };
const timeoutsMs: Readonly<Record<Purpose, number>> = { tiles: 10_000, items: 15_000, analyses: 120_000 };

/** Prepared once per connection and query text; PostgreSQL names end at 63 bytes. */
const statementName = (text: string): string => `s${createHash("sha1").update(text).digest("hex")}`;

const textArray: number = 1009;
const bytea = 17;
const ownParsers: Readonly<Record<number, (value: string) => unknown>> = {
  ...parsers,
  ...arrayParsers(pg.types.getTypeParser(textArray)),
  [bytea]: (value) => new Uint8Array(Buffer.from(value.slice(2), "hex")),
};
const types = { getTypeParser: (id: number) => ownParsers[id] ?? pg.types.getTypeParser(id) };

export async function openPostgres(options: PostgresOptions): Promise<MigratableDatabase> {
  const connection = (url: string, purpose: Purpose): pg.PoolConfig => ({
    connectionString: url,
    max: poolSizes[purpose],
    types,
    application_name: `shaar ${purpose}`,
    connectionTimeoutMillis: 10_000,
    options: `-c search_path=${options.schema},public -c TimeZone=${options.timeZone} -c jit=off -c statement_timeout=${timeoutsMs[purpose]}`,
  });
  const makePool = (url: string, purpose: Purpose, max = poolSizes[purpose]): pg.Pool => {
    const pool = new pg.Pool({ ...connection(url, purpose), max });
    // Without a listener a connection that dies would end the process; it is replaced at the next use.
    pool.on("error", () => undefined);
    pool.on("connect", (client) => client.on("error", () => undefined));
    return pool;
  };
  const readUrl = options.readUrls?.[0] ?? options.url;
  const urls: Readonly<Record<Purpose, string>> = {
    items: options.url,
    tiles: readUrl,
    analyses: options.readUrls?.[1] ?? readUrl,
  };
  const primary = makePool(urls.items, "items");
  const pools: Readonly<Record<Purpose, pg.Pool>> = {
    items: primary,
    tiles: makePool(urls.tiles, "tiles"),
    analyses: makePool(urls.analyses, "analyses"),
  };
  // Process ids are each server's own, and a pool full of abandoned statements has no connection left to cancel them.
  const cancelPools = new Map(
    [...new Set(Object.values(urls))].map((url) => [url, makePool(url, "items", 1)]),
  );

  const ask = async (client: pg.Pool | pg.PoolClient, query: Sql): Promise<Answer> => {
    const { text, values } = query.compile();
    const result = await client.query({ name: statementName(text), text, values: values.map(parameter) });
    return { rows: result.rows, affected: result.rowCount ?? 0 };
  };

  const askWithSignal = async (purpose: Purpose, query: Sql, signal: AbortSignal): Promise<Answer> => {
    signal.throwIfAborted();
    const client = await pools[purpose].connect();
    let cancelled: Promise<unknown> | undefined;
    const cancel = () => {
      const { processID } = client as pg.PoolClient & { processID?: number };
      const pool = cancelPools.get(urls[purpose]);
      if (!processID || !pool) return;
      cancelled = pool.query("select pg_cancel_backend($1)", [processID]).catch(() => undefined);
    };
    signal.addEventListener("abort", cancel, { once: true });
    try {
      signal.throwIfAborted();
      return await ask(client, query);
    } finally {
      signal.removeEventListener("abort", cancel);
      // A cancellation that arrives late must not hit whoever takes the connection next.
      await cancelled;
      client.release();
    }
  };

  const read = ({ purpose = "items", signal }: ReadOptions): Queryable =>
    queryable((query) => (signal ? askWithSignal(purpose, query, signal) : ask(pools[purpose], query)));

  const inTransaction = async <R>(work: (client: pg.PoolClient) => Promise<R>): Promise<R> => {
    const client = await primary.connect();
    let broken = false;
    try {
      await client.query("begin");
      const result = await work(client);
      // A failed transaction ends in a rollback without an error.
      const { command } = await client.query("commit");
      if (command !== "COMMIT") throw new Error("A statement of this write had failed, so nothing was saved");
      return result;
    } catch (error) {
      await client.query("rollback").catch(() => {
        broken = true;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  };

  const database: MigratableDatabase = {
    ...read({}),
    engine: "postgres",
    schema: options.schema,
    read,
    write: (writer: Writer, work) =>
      inTransaction(async (client) => {
        const tx = queryable((query) => ask(client, query));
        await beginWriting(tx, writer);
        return await work(tx);
      }),
    tile: async (sources, address, readOptions = {}) => {
      const tiles = read({ purpose: "tiles", ...readOptions });
      const primary = read(readOptions);
      const current = urls.tiles === urls.items || (await hasCaughtUp(tiles, primary));
      return await postgresTile(current ? tiles : primary, sources, address);
    },
    script: (values, scripts) =>
      inTransaction(async (client) => {
        await client.query("set local statement_timeout = 0");
        const tx = queryable((query) => ask(client, query));
        for (const query of settings(values)) await tx.execute(query);
        await scripts({ ...tx, run: async (script) => void (await client.query(script)) });
      }),
    listen: (channel: string, listener: Listener) =>
      listenForever(connection(options.url, "items"), channel, listener),
    close: async () => {
      await Promise.all([...Object.values(pools), ...cancelPools.values()].map((pool) => pool.end()));
    },
  };
  await checkReachable(database, options.url);
  return database;
}

async function checkReachable(database: Database, url: string): Promise<void> {
  try {
    await database.text(sql`select 1`);
  } catch (error) {
    await database.close().catch(() => undefined);
    const where = new URL(url);
    where.password = "";
    throw new StartError(
      `Cannot reach the database at ${where.toString()} (${reasonOf(error)}). Check DATABASE_URL and that PostgreSQL is running.`,
    );
  }
}

/** A host with several addresses fails with an error for each and an empty text of its own. */
function reasonOf(error: unknown): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first.message : String(first);
}
