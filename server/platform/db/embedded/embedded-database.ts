import { rmSync } from "node:fs";
import type { PGlite } from "@electric-sql/pglite";
import { z } from "zod";
import type { Answer } from "../queryable.ts";
import { openCluster } from "./cluster.ts";
import { DurableCopy } from "./durable-copy.ts";
import type { WorkerData } from "./protocol.ts";
import { type Paths, pathsIn, prepareLive, readBootId, restore, suspect, writeState } from "./recovery.ts";
import { latestSnapshot } from "./snapshot.ts";
import { syncTree } from "./sync.ts";
import { selectUntidy, Untidy } from "./tidy.ts";
import { dropLogBefore, positionOf } from "./write-ahead-log.ts";

/** On a slow disk the end does not wait: a start on another day then makes the live files anew from the snapshot. */
const longestSyncMs = 1500;

const selectPosition = "select pg_current_wal_insert_lsn()::text as lsn";
const Position = z.tuple([z.object({ lsn: z.string() })]);
const Checkpoint = z.tuple([z.object({ redo: z.string(), lsn: z.string() })]);

/** PGlite with the durability that it lacks. Lives in the worker thread; one caller at a time. */
export class EmbeddedDatabase {
  private readonly pg: PGlite;
  private readonly paths: Paths;
  private readonly boot: string;
  private readonly copy?: DurableCopy;
  private inTransaction = false;

  private constructor(pg: PGlite, paths: Paths, boot: string, { durable, longestLogBytes }: WorkerData) {
    this.pg = pg;
    this.paths = paths;
    this.boot = boot;
    if (!durable) return;
    this.copy = new DurableCopy({
      paths,
      checkpoint: () => this.checkpoint(),
      ...(longestLogBytes !== undefined && { longestLogBytes }),
    });
  }

  static async open(data: WorkerData): Promise<EmbeddedDatabase> {
    const paths = pathsIn(data.directory);
    const boot = data.boot ?? readBootId();
    let origin = prepareLive(paths, data.template, boot);
    writeState(paths.state, { open: true, boot });
    let pg: PGlite;
    try {
      pg = await openCluster(paths.live);
    } catch (error) {
      const snapshot = latestSnapshot(paths.snapshot);
      if (origin !== "kept" || !snapshot) throw error;
      restore(paths, snapshot);
      origin = "restored";
      pg = await openCluster(paths.live);
    }
    await pg.exec(`
      create schema if not exists "${data.schema}";
      set search_path to "${data.schema}", public;
      set timezone to '${data.timeZone}';
      set jit to off;`);
    const database = new EmbeddedDatabase(pg, paths, boot, data);
    await database.copy?.start(origin === "kept", await database.position());
    rmSync(suspect(paths), { recursive: true, force: true });
    return database;
  }

  private async position(): Promise<number> {
    const { rows } = await this.pg.query(selectPosition);
    return positionOf(Position.parse(rows)[0].lsn);
  }

  private async checkpoint(): Promise<{ redo: number; end: number }> {
    await this.pg.exec("checkpoint");
    const { rows } = await this.pg.query(
      "select redo_lsn::text as redo, pg_current_wal_insert_lsn()::text as lsn from pg_control_checkpoint()",
    );
    const [{ redo, lsn }] = Checkpoint.parse(rows);
    return { redo: positionOf(redo), end: positionOf(lsn) };
  }

  async query(text: string, values: readonly unknown[]): Promise<Answer> {
    const result = await this.pg.query(text, [...values]);
    const affected = result.affectedRows ?? 0;
    if (affected > 0 && !this.inTransaction) await this.copy?.keep(await this.position());
    return { rows: result.rows, affected };
  }

  async script(text: string): Promise<void> {
    await this.pg.exec(text);
  }

  async begin(): Promise<void> {
    await this.pg.exec("begin");
    this.inTransaction = true;
  }

  async rollback(): Promise<void> {
    this.inTransaction = false;
    await this.pg.exec("rollback");
  }

  /** `commit` alone would end a failed transaction as a rollback without an error; the constraints' check raises one. */
  async commit(): Promise<void> {
    const results = await this.pg.exec(`set constraints all immediate; commit; ${selectPosition}`);
    this.inTransaction = false;
    await this.copy?.keep(positionOf(Position.parse(results.at(-1)?.rows)[0].lsn));
  }

  async listen(channel: string, heard: (payload: string) => void): Promise<void> {
    await this.pg.listen(channel, heard);
  }

  /** One table at a time, so that nobody waits long. */
  async tidy(): Promise<void> {
    // What the last second wrote is otherwise counted only after a pause.
    await this.pg.exec("select pg_stat_force_next_flush()");
    const [table] = Untidy.parse((await this.pg.query(selectUntidy)).rows);
    if (table) await this.pg.exec(`vacuum (analyze) ${table.name}`);
  }

  async close(): Promise<void> {
    await this.copy?.stop();
    const { redo, end } = await this.checkpoint();
    await this.copy?.keep(end);
    await this.pg.close();
    dropLogBefore(this.paths.live, redo);
    const signal = AbortSignal.timeout(longestSyncMs);
    const isWhole = await syncTree(this.paths.live, signal).then(
      () => true,
      () => false,
    );
    if (isWhole) writeState(this.paths.state, { open: false, boot: this.boot });
  }
}
