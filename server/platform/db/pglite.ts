import { mkdir } from "node:fs/promises";
import type { MigratableDatabase, Purpose, Queryable, ReadOptions, Writer } from "./database.ts";
import { DatabaseThread } from "./embedded/database-thread.ts";
import { refuseWhenNearlyFull } from "./embedded/free-space.ts";
import { lockDirectory } from "./embedded/lock.ts";
import { OneAtATime } from "./embedded/one-at-a-time.ts";
import { embeddedTileRequest } from "./embedded/tile-queries.ts";
import { type Answer, queryable } from "./queryable.ts";
import type { Sql } from "./sql.ts";
import { parameter } from "./values.ts";
import { beginWriting, settings } from "./writing.ts";

export type PgliteOptions = {
  /** DATA_DIR. Made when missing. */
  readonly directory: string;
  readonly template?: string;
  readonly schema: string;
  readonly timeZone: string;
  /** Writes are refused below this many free bytes. */
  readonly minimumFreeBytes?: number;
};

const timeoutsMs: Readonly<Record<Purpose, number>> = { tiles: 20_000, items: 20_000, analyses: 120_000 };
const scriptTimeoutMs = 600_000;

/** The embedded engine: one connection in a thread of its own, so everything here takes turns. */
export async function openPglite(options: PgliteOptions): Promise<MigratableDatabase> {
  await mkdir(options.directory, { recursive: true });
  const unlock = await lockDirectory(options.directory);
  let thread: DatabaseThread;
  try {
    thread = await DatabaseThread.start({
      directory: options.directory,
      template: options.template ?? null,
      schema: options.schema,
      timeZone: options.timeZone,
    });
  } catch (error) {
    await unlock();
    throw error;
  }
  const turns = new OneAtATime();

  const ask = (query: Sql, timeoutMs: number): Promise<Answer> => {
    const { text, values } = query.compile();
    return thread.ask<Answer>({ op: "query", text, values: values.map(parameter) }, timeoutMs);
  };
  const read = ({ purpose = "items", signal }: ReadOptions): Queryable =>
    queryable((query) => turns.take(() => ask(query, timeoutsMs[purpose]), signal));

  const inTransaction = <R>(work: (tx: Queryable) => Promise<R>, timeoutMs: number): Promise<R> =>
    turns.takeForWriting(async () => {
      await refuseWhenNearlyFull(options.directory, options.minimumFreeBytes);
      await thread.ask({ op: "begin" }, timeoutMs);
      try {
        const result = await work(queryable((query) => ask(query, timeoutMs)));
        await thread.ask({ op: "commit" }, timeoutMs);
        return result;
      } catch (error) {
        await thread.ask({ op: "rollback" }, timeoutMs).catch(() => undefined);
        throw error;
      }
    });

  return {
    ...read({}),
    engine: "pglite",
    schema: options.schema,
    read,
    write: (writer: Writer, work) =>
      inTransaction(async (tx) => {
        await beginWriting(tx, writer);
        return await work(tx);
      }, timeoutsMs.analyses),
    tile: (sources, address, { signal } = {}) =>
      turns.take(
        () =>
          thread.ask<Uint8Array>(embeddedTileRequest(sources, address), timeoutsMs.tiles),
        signal,
      ),
    script: (values, scripts) =>
      inTransaction(async (tx) => {
        for (const query of settings(values)) await tx.execute(query);
        await scripts({ ...tx, run: (text) => thread.ask<void>({ op: "script", text }, scriptTimeoutMs) });
      }, scriptTimeoutMs),
    listen: (channel, listener) => thread.listen(channel, listener),
    close: async () => {
      await turns.takeForWriting(() => thread.close());
      await unlock();
    },
  };
}
