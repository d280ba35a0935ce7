import { mkdir } from "node:fs/promises";
import type { MigratableDatabase, Purpose, Queryable, ReadOptions, Writer } from "./database.ts";
import { type Ask, DatabaseThread } from "./embedded/database-thread.ts";
import { diskFullOr, refuseWhenNearlyFull } from "./embedded/free-space.ts";
import { lockDirectory } from "./embedded/lock.ts";
import { OneAtATime } from "./embedded/one-at-a-time.ts";
import { embeddedTileRequest } from "./embedded/tile-queries.ts";
import { InsufficientStorage, StartError } from "./errors.ts";
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
  /** False for a database that can be made again: it opens sooner, and a power cut may destroy it. */
  readonly durable?: boolean;
  /** How long a statement may take, by purpose. */
  readonly timeoutsMs?: Readonly<Record<Purpose, number>>;
};

const usualTimeoutsMs = { tiles: 20_000, items: 20_000, analyses: 120_000 };
const scriptTimeoutMs = 600_000;
const tidyEveryMs = 30_000;

/** The embedded engine: one connection in a thread of its own, so everything here takes turns. */
export async function openPglite(options: PgliteOptions): Promise<MigratableDatabase> {
  const unlock = await takeDirectory(options.directory);
  let thread: DatabaseThread;
  try {
    thread = await DatabaseThread.start({
      directory: options.directory,
      template: options.template ?? null,
      schema: options.schema,
      timeZone: options.timeZone,
      durable: options.durable ?? true,
    });
  } catch (error) {
    await unlock();
    throw await whyNotOpened(error, options.directory);
  }
  const turns = new OneAtATime();

  const timeoutsMs = options.timeoutsMs ?? usualTimeoutsMs;
  const run = (ask: Ask, query: Sql, timeoutMs: number): Promise<Answer> => {
    const { text, values } = query.compile();
    return ask<Answer>({ op: "query", text, values: values.map(parameter) }, timeoutMs);
  };
  const ask: Ask = (request, timeoutMs) => thread.ask(request, timeoutMs);
  const read = ({ purpose = "items", signal }: ReadOptions): Queryable =>
    queryable((query) => turns.take(() => run(ask, query, timeoutsMs[purpose]), signal));

  const inTransaction = <R>(work: (tx: Queryable, held: Ask) => Promise<R>, timeoutMs: number): Promise<R> =>
    turns.takeForWriting(async () => {
      await refuseWhenNearlyFull(options.directory, options.minimumFreeBytes);
      const held = await thread.hold();
      try {
        await held({ op: "begin" }, timeoutMs);
        const result = await work(
          queryable((query) => run(held, query, timeoutMs)),
          held,
        );
        await held({ op: "commit" }, timeoutMs);
        return result;
      } catch (error) {
        await held({ op: "rollback" }, timeoutMs).catch(() => undefined);
        throw await diskFullOr(error, options.directory);
      }
    });

  const tidying = setInterval(() => {
    if (turns.isFree) turns.take(() => thread.ask({ op: "tidy" }, scriptTimeoutMs)).catch(() => undefined);
  }, tidyEveryMs).unref();

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
        () => thread.ask<Uint8Array>(embeddedTileRequest(sources, address), timeoutsMs.tiles),
        signal,
      ),
    script: (values, scripts) =>
      inTransaction(async (tx, held) => {
        for (const query of settings(values)) await tx.execute(query);
        await scripts({ ...tx, run: (text) => held<void>({ op: "script", text }, scriptTimeoutMs) });
      }, scriptTimeoutMs),
    listen: (channel, listener) => thread.listen(channel, listener),
    close: async () => {
      clearInterval(tidying);
      await turns.takeForWriting(() => thread.close());
      await unlock();
    },
  };
}

async function takeDirectory(directory: string): Promise<() => Promise<void>> {
  try {
    await mkdir(directory, { recursive: true });
    return await lockDirectory(directory);
  } catch (error) {
    if (error instanceof StartError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new StartError(
      `DATA_DIR=${directory} cannot be used (${why}). Name a directory that this user may write to.`,
    );
  }
}

async function whyNotOpened(error: unknown, directory: string): Promise<StartError> {
  const cause = await diskFullOr(error, directory);
  const why = cause instanceof Error ? cause.message : String(cause);
  const remedy =
    cause instanceof InsufficientStorage
      ? "Free some space."
      : "Restore a backup into another DATA_DIR, or move this one away to start anew.";
  return new StartError(`The database in ${directory} cannot be opened (${why}). ${remedy}`, { cause });
}
