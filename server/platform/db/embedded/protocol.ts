import type { TileAttribute } from "../database.ts";

/** What the server's thread asks of the database's thread, and what comes back. */
export type Request =
  | { readonly op: "query"; readonly text: string; readonly values: readonly unknown[] }
  | { readonly op: "begin" }
  | { readonly op: "commit" }
  | { readonly op: "rollback" }
  | { readonly op: "script"; readonly text: string }
  | TileRequest
  | { readonly op: "listen"; readonly channel: string }
  | { readonly op: "tidy" }
  | { readonly op: "close" };

/** One statement for the whole tile; its rows name their layer by position. */
export type TileRequest = {
  readonly op: "tile";
  readonly text: string;
  readonly values: readonly unknown[];
  readonly layers: readonly { readonly name: string; readonly attributes: readonly TileAttribute[] }[];
};

export type Numbered = { readonly id: number; readonly request: Request };

export type Failure = { readonly message: string; readonly fields: Readonly<Record<string, string>> };

export type Reply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly failure: Failure }
  | { readonly channel: string; readonly payload: string };

export type WorkerData = {
  /** DATA_DIR: holds `database/`, `snapshot/` and `state.json`. */
  readonly directory: string;
  /** A migrated database directory to start a new city from. */
  readonly template: string | null;
  readonly schema: string;
  readonly timeZone: string;
  /** Without it, for a database that is made again when it is lost, a power cut may destroy it. */
  readonly durable: boolean;
  readonly longestLogBytes?: number;
  /** Names the present run of the machine instead of what the system says. */
  readonly boot?: string;
};
