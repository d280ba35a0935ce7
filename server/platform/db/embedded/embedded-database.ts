import { PGlite } from "@electric-sql/pglite";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { postgis } from "@electric-sql/pglite-postgis";
import type { Answer } from "../queryable.ts";
import { parsers } from "../values.ts";
import { type Entry, Journal, type Statement } from "./journal.ts";
import type { WorkerData } from "./protocol.ts";
import { type Paths, pathsIn, prepareLive, writeState } from "./recovery.ts";
import { latestSnapshot, syncTree, takeSnapshot } from "./snapshot.ts";

/** A longer journal is folded into a new snapshot, so that opening after a power cut stays short. */
const longestJournalBytes = 64e6;
const longestJournalAtOpenBytes = 8e6;

/** PGlite with the durability that it lacks. Lives in the worker thread; one caller at a time. */
export class EmbeddedDatabase {
  private readonly pg: PGlite;
  private readonly journal: Journal;
  private readonly paths: Paths;
  private seq: number;
  private written: Statement[] | undefined;

  private constructor(pg: PGlite, journal: Journal, paths: Paths, seq: number) {
    this.pg = pg;
    this.journal = journal;
    this.paths = paths;
    this.seq = seq;
  }

  static async open(data: WorkerData): Promise<EmbeddedDatabase> {
    const paths = pathsIn(data.directory);
    prepareLive(paths, data.template);
    writeState(paths.state, true);
    const pg = await PGlite.create({
      dataDir: paths.live,
      extensions: { postgis, pg_trgm, btree_gist },
      relaxedDurability: false,
    });
    await pg.exec(`
      create schema if not exists "${data.schema}";
      create schema if not exists embedded;
      create table if not exists embedded.position (seq bigint not null);
      insert into embedded.position select 0 where not exists (select from embedded.position);
      set search_path to "${data.schema}", public;
      set timezone to '${data.timeZone}';
      set jit to off;`);
    const { journal, entries } = Journal.open(paths.journal);
    const position = await pg.query<{ seq: number }>("select seq::integer as seq from embedded.position");
    const database = new EmbeddedDatabase(pg, journal, paths, position.rows[0]?.seq ?? 0);
    await database.replay(entries);
    if (journal.bytes > longestJournalAtOpenBytes) await database.snapshot();
    return database;
  }

  private async replay(entries: readonly Entry[]): Promise<void> {
    for (const entry of entries) {
      if (entry.seq <= this.seq) continue;
      await this.pg.exec("begin");
      try {
        for (const statement of entry.statements) {
          if (statement.script) await this.pg.exec(statement.text);
          else await this.pg.query(statement.text, [...statement.values], { parsers });
        }
        await this.commitAt(entry.seq);
      } catch (error) {
        await this.pg.exec("rollback");
        throw new Error(`Journal entry ${entry.seq} of ${this.paths.journal} cannot be replayed`, {
          cause: error,
        });
      }
    }
  }

  private async commitAt(seq: number): Promise<void> {
    await this.pg.query("update embedded.position set seq = $1", [seq]);
    await this.pg.exec("commit");
    this.seq = seq;
  }

  async query(text: string, values: readonly unknown[]): Promise<Answer> {
    this.written?.push({ text, values });
    const result = await this.pg.query(text, [...values], { parsers });
    return { rows: result.rows, affected: result.affectedRows ?? 0 };
  }

  async script(text: string): Promise<void> {
    this.written?.push({ text, values: [], script: true });
    await this.pg.exec(text);
  }

  async begin(): Promise<void> {
    await this.pg.exec("begin");
    this.written = [];
  }

  async rollback(): Promise<void> {
    this.written = undefined;
    await this.pg.exec("rollback");
  }

  /** Deferred constraints are tried first: an entry in the journal is a write that will succeed. */
  async commit(): Promise<void> {
    const statements = this.written ?? [];
    await this.pg.exec("set constraints all immediate");
    const before = this.journal.bytes;
    const seq = this.seq + 1;
    this.journal.append({ seq, statements });
    try {
      await this.commitAt(seq);
    } catch (error) {
      this.journal.takeBack(before);
      throw error;
    } finally {
      this.written = undefined;
    }
    if (this.journal.bytes > longestJournalBytes || !latestSnapshot(this.paths.snapshot)) await this.snapshot();
  }

  async listen(channel: string, heard: (payload: string) => void): Promise<void> {
    await this.pg.listen(channel, heard);
  }

  async snapshot(): Promise<void> {
    await this.pg.exec("checkpoint");
    takeSnapshot(this.paths.live, this.paths.snapshot);
    this.journal.clear();
  }

  async close(): Promise<void> {
    await this.pg.exec("checkpoint");
    await this.pg.close();
    syncTree(this.paths.live);
    this.journal.close();
    writeState(this.paths.state, false);
  }
}
