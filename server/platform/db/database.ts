import type { z } from "zod";
import type { Sql } from "./sql.ts";

export interface Queryable {
  /** Rows checked against `row`. A row that does not fit is a programming error and throws. */
  many<T extends z.ZodType>(row: T, query: Sql): Promise<z.output<T>[]>;
  /** The first row, or undefined. */
  first<T extends z.ZodType>(row: T, query: Sql): Promise<z.output<T> | undefined>;
  /** First column of the first row as text: for answers that PostgreSQL builds whole. Null when there is no row. */
  text(query: Sql): Promise<string | null>;
  /** Number of rows written. */
  execute(query: Sql): Promise<number>;
}

/** Separate pools on PostgreSQL, so that a slow analysis never holds up the map. */
export type Purpose = "tiles" | "items" | "analyses";

export type ReadOptions = {
  readonly purpose?: Purpose;
  /** Aborting cancels the statement in the database. */
  readonly signal?: AbortSignal;
};

/** Who writes and why. Layer tables refuse rows without it. */
export type Writer = {
  /** `person:<uuid>`, `token:<uuid>`, `import`, `migration`, `demo` or `system`. */
  readonly actor: string;
  readonly reason?: string;
  readonly changeId?: string;
};

/** A column as it stands in a tile: a date, a uuid and a rate are text. */
export type TileAttribute = {
  readonly name: string;
  readonly type: "text" | "integer" | "double" | "boolean";
  /** Doubles are rounded to so many: digits that nobody reads are most of a tile's bytes. */
  readonly decimals?: number;
};
/** One layer of a tile: a table with `id`, the attributes and `geom_3857`; the adapter adds the envelope filter. */
export type TileSource = {
  readonly name: string;
  readonly table: string;
  /** `inside`: a point in each area, in the one tile where it lies. */
  readonly shape: "point" | "line" | "area" | "inside";
  readonly attributes: readonly TileAttribute[];
  readonly where: Sql;
};
export type TileAddress = { readonly z: number; readonly x: number; readonly y: number };

export type Listener = {
  message(payload: string): void;
  /** Notifications may have been lost: whoever caches must empty the cache. */
  gap(): void;
};

export interface Database extends Queryable {
  readonly engine: "pglite" | "postgres";
  readonly schema: string;
  read(options: ReadOptions): Queryable;
  /** All or nothing. `at` inside is one instant; the write is durable when the promise resolves. */
  write<R>(writer: Writer, work: (tx: Queryable) => Promise<R>): Promise<R>;
  /** An uncompressed vector tile with one MVT layer per source that has features. */
  tile(sources: readonly TileSource[], address: TileAddress, options?: ReadOptions): Promise<Uint8Array>;
  listen(channel: string, listener: Listener): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** What migrations need beyond a Database: scripts of several statements, in one transaction. */
export interface MigratableDatabase extends Database {
  script(
    settings: Readonly<Record<string, string>>,
    scripts: (run: ScriptRunner) => Promise<void>,
  ): Promise<void>;
}
export type ScriptRunner = Queryable & { run(script: string): Promise<void> };
