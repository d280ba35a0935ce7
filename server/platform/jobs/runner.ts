import { randomUUID } from "node:crypto";
import type { FastifyBaseLogger } from "fastify";
import type { Text } from "#layers/kit/text.ts";
import type { Database, Queryable } from "../db/database.ts";
import type { JobKind } from "./job-kind.ts";
import { interrupted, keep, tooLong } from "./job-problem.ts";
import * as queries from "./queries.ts";
import { Stopping } from "./stopping.ts";

const pollEveryMs = 5_000;
const heartbeatEveryMs = 3_000;
const progressEveryMs = 400;
/** A process that has not beaten for so long is gone. */
const staleAfterMs = 15_000;
const mostAttempts = 2;
const keptMs = 30 * 24 * 3_600_000;

const now = (): string => new Date().toISOString();
const ago = (ms: number): string => new Date(Date.now() - ms).toISOString();

class Cancelled extends Error {}

/** Runs the jobs of this process, one after the other: two cores are busy with the database and one job already. */
export class JobRunner {
  private readonly db: Database;
  private readonly log: FastifyBaseLogger;
  private readonly kinds = new Map<string, JobKind>();
  private readonly channel: string;
  private running: { readonly id: string; readonly controller: AbortController } | undefined;
  private working: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private stopListening: (() => Promise<void>) | undefined;
  private stopped = true;

  constructor(db: Database, log: FastifyBaseLogger) {
    this.db = db;
    this.log = log;
    this.channel = `${db.schema}_job`;
  }

  register<K extends JobKind>(kind: K): void {
    this.kinds.set(kind.id, kind);
  }

  /** Inside a write: the job runs when that write has committed. */
  async enqueue(tx: Queryable, job: { kind: string; params: unknown; actor: string }): Promise<string> {
    const id = randomUUID();
    await tx.execute(queries.insertJob({ ...job, id, at: now() }));
    await tx.execute(queries.notify(this.channel, id));
    return id;
  }

  async cancel(id: string): Promise<void> {
    await this.db.write({ actor: "system" }, async (tx) => {
      const queued = await tx.execute(queries.cancelQueued(id, now()));
      if (queued === 0) await tx.execute(queries.requestCancel(id));
      await tx.execute(queries.notify(this.channel, `cancel ${id}`));
    });
  }

  async start(): Promise<void> {
    this.stopped = false;
    this.stopListening = await this.db.listen(this.channel, {
      message: (payload) => this.hear(payload),
      gap: () => this.wake(),
    });
    this.timer = setInterval(() => this.wake(), pollEveryMs);
    this.timer.unref();
    await this.db.execute(queries.deleteOld(ago(keptMs)));
    this.wake();
  }

  /** A job under way goes back into the queue; the next process starts it again. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    this.running?.controller.abort(new Stopping());
    await this.working;
    await this.stopListening?.();
  }

  private hear(payload: string): void {
    const [, cancelled] = /^cancel (\S+)$/.exec(payload) ?? [];
    if (cancelled === undefined) this.wake();
    else if (cancelled === this.running?.id) this.running.controller.abort(new Cancelled());
  }

  private wake(): void {
    if (this.stopped || this.running) return;
    this.working = this.working
      .then(() => this.work())
      .catch((err: unknown) => this.log.error({ err }, "jobs"));
  }

  /** Asked without a transaction first, because a write of the embedded engine waits for the disk. */
  private async work(): Promise<void> {
    const kinds = [...this.kinds.keys()];
    while (!this.stopped) {
      await this.takeBackStale();
      if ((await this.db.text(queries.anyQueued(kinds))) === null) return;
      const job = await this.db.write({ actor: "system" }, async (tx) => {
        const id = await tx.text(queries.selectQueued(kinds));
        return id === null ? undefined : await tx.first(queries.claimedJob, queries.claimJob(id, now()));
      });
      if (!job) return;
      await this.runOne(job);
    }
  }

  private async takeBackStale(): Promise<void> {
    const before = ago(staleAfterMs);
    if ((await this.db.text(queries.anyStale(before))) === null) return;
    await this.db.write({ actor: "system" }, (tx) =>
      tx.execute(queries.takeBackStale(before, mostAttempts, now(), interrupted)),
    );
  }

  private async runOne(job: { id: string; kind: string; params: unknown; actor: string }): Promise<void> {
    const kind = this.kinds.get(job.kind);
    if (!kind) return;
    const controller = new AbortController();
    this.running = { id: job.id, controller };
    const limit = setTimeout(
      () => controller.abort(tooLong(Math.ceil(kind.timeLimitMs / 60_000))),
      kind.timeLimitMs,
    );
    const shown = this.showProgress(job.id);
    try {
      const result = await kind.run(kind.params.parse(job.params), {
        jobId: job.id,
        actor: job.actor,
        signal: controller.signal,
        progress: shown.progress,
      });
      await shown.end();
      await this.end(job.id, { state: "done", at: now(), result: result ?? null });
    } catch (error) {
      await shown.end();
      await this.end(job.id, this.outcome(controller.signal.aborted ? controller.signal.reason : error, job));
    } finally {
      clearTimeout(limit);
      this.running = undefined;
    }
  }

  private outcome(error: unknown, job: { id: string; kind: string }): Parameters<typeof queries.endJob>[1] {
    if (error instanceof Cancelled) return { state: "cancelled", at: now() };
    if (error instanceof Stopping) return { state: "queued", at: now() };
    const problem = keep(error);
    if (problem.type === "failed") this.log.error({ err: error, job: job.id, kind: job.kind }, "job failed");
    return { state: "failed", at: now(), problem };
  }

  private async end(id: string, end: Parameters<typeof queries.endJob>[1]): Promise<void> {
    await this.db.write({ actor: "system" }, async (tx) => {
      await tx.execute(queries.endJob(id, end));
      await tx.execute(queries.notify(this.channel, id));
    });
  }

  /** Written beside the job, from a timer of its own: `progress` may be called inside a write. */
  private showProgress(id: string): {
    progress: (fraction: number | null, message?: Text) => void;
    end(): Promise<void>;
  } {
    let latest: { fraction: number | null; message: Text | null } = { fraction: null, message: null };
    let written = latest;
    let writtenAt = Date.now();
    let writing: Promise<void> = Promise.resolve();
    const write = async (): Promise<void> => {
      written = latest;
      writtenAt = Date.now();
      await this.db.execute(queries.beat(id, now(), written.fraction, written.message));
      await this.db.text(queries.notify(this.channel, id));
    };
    const timer = setInterval(() => {
      if (latest === written && Date.now() - writtenAt < heartbeatEveryMs) return;
      writing = writing.then(write).catch((err: unknown) => this.log.warn({ err }, "progress was not noted"));
    }, progressEveryMs);
    return {
      progress: (fraction, message) => {
        latest = { fraction, message: message ?? latest.message };
      },
      end: async () => {
        clearInterval(timer);
        await writing;
      },
    };
  }
}
