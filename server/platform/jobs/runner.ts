import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import type { FastifyBaseLogger } from "fastify";
import type { z } from "zod";
import type { Database, Queryable } from "../db/database.ts";
import type { JobKind } from "./job-kind.ts";
import { interrupted, keep, tooLong } from "./job-problem.ts";
import * as queries from "./queries.ts";
import { showProgress } from "./show-progress.ts";
import { Cancelled, Stopping } from "./stopping.ts";

type Job = z.output<typeof queries.claimedJob>;
type End = Parameters<typeof queries.endJob>[1];

const pollEveryMs = 5_000;
/** A process of another machine that has not beaten for so long is gone. */
const staleAfterMs = 30_000;
const mostAttempts = 3;
const keptMs = 30 * 24 * 3_600_000;
const me = `${hostname()} ${process.pid}`;

const now = (): string => new Date().toISOString();
const ago = (ms: number): string => new Date(Date.now() - ms).toISOString();

type Running = { readonly id: string; readonly controller: AbortController };

/** Jobs that wait for each other. */
class Lane {
  readonly kinds = new Map<string, JobKind>();
  running: Running | undefined;
  working: Promise<void> = Promise.resolve();
}

/**
 * Runs the jobs of this process, one long and one short at a time: two cores are busy with the database and one job
 * already, and who waits for a sheet does not wait for the load of a whole city.
 */
export class JobRunner {
  private readonly db: Database;
  private readonly log: FastifyBaseLogger;
  private readonly lanes = { long: new Lane(), short: new Lane() };
  private readonly channel: string;
  private timer: NodeJS.Timeout | undefined;
  private stopListening: (() => Promise<void>) | undefined;
  private stopped = true;

  constructor(db: Database, log: FastifyBaseLogger) {
    this.db = db;
    this.log = log;
    this.channel = `${db.schema}_job`;
  }

  register<K extends JobKind>(kind: K): void {
    this.lanes[kind.short ? "short" : "long"].kinds.set(kind.id, kind);
  }

  /** Inside a write: the job runs when that write has committed. */
  async enqueue(tx: Queryable, job: { kind: string; params: unknown; actor: string }): Promise<string> {
    const id = randomUUID();
    await tx.execute(queries.insertJob({ ...job, id, at: now() }));
    await tx.execute(queries.notify(this.channel, id));
    return id;
  }

  async cancel(id: string): Promise<void> {
    const waited = await this.db.write({ actor: "system" }, async (tx) => {
      const job = await tx.first(queries.claimedJob, queries.cancelQueued(id, now()));
      if (!job) await tx.execute(queries.requestCancel(id));
      await tx.execute(queries.notify(this.channel, `cancel ${id}`));
      return job;
    });
    const kind = waited && this.allLanes.map(({ kinds }) => kinds.get(waited.kind)).find(Boolean);
    if (waited) await giveUp(kind, waited, "cancelled");
  }

  private get allLanes(): readonly Lane[] {
    return Object.values(this.lanes);
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
    for (const { running } of this.allLanes) running?.controller.abort(new Stopping());
    await Promise.all(this.allLanes.map(({ working }) => working));
    await this.stopListening?.();
  }

  private hear(payload: string): void {
    const [, cancelled] = /^cancel (\S+)$/.exec(payload) ?? [];
    if (cancelled === undefined) this.wake();
    else
      for (const { running } of this.allLanes)
        if (running?.id === cancelled) running.controller.abort(new Cancelled());
  }

  private wake(): void {
    if (this.stopped) return;
    for (const lane of this.allLanes) {
      if (lane.running) continue;
      lane.working = lane.working
        .then(() => this.work(lane))
        .catch((err: unknown) => this.log.error({ err }, "jobs"));
    }
  }

  /** Asked without a transaction first, because a write of the embedded engine waits for the disk. */
  private async work(lane: Lane): Promise<void> {
    const kinds = [...lane.kinds.keys()];
    while (!this.stopped) {
      await this.takeBackLost(lane);
      if ((await this.db.text(queries.anyQueued(kinds))) === null) return;
      const job = await this.db.write({ actor: "system" }, async (tx) => {
        const id = await tx.text(queries.selectQueued(kinds));
        return id === null ? undefined : await tx.first(queries.claimedJob, queries.claimJob(id, me, now()));
      });
      if (!job) return;
      await this.runOne(lane, job);
    }
  }

  /**
   * Jobs whose process is gone run again, but not for ever: one of them may be what ends the process. Of its own lane
   * only, in which nothing runs now: what the other one runs has this process's number too.
   */
  private async takeBackLost({ kinds }: Lane): Promise<void> {
    for (const job of await this.db.many(queries.runningJob, queries.selectRunning(ago(staleAfterMs)))) {
      const kind = kinds.get(job.kind);
      if (!kind || (!job.stale && !isGone(job.runner))) continue;
      if (job.cancel_requested) {
        await giveUp(kind, job, "cancelled");
        await this.end(job.id, { state: "cancelled", at: now() });
      } else if (job.attempt < mostAttempts) {
        await this.end(job.id, { state: "queued", at: now() });
      } else {
        await giveUp(kind, job, "interrupted");
        await this.end(job.id, { state: "failed", at: now(), problem: keep(interrupted()) });
      }
    }
  }

  private async runOne(lane: Lane, job: Job): Promise<void> {
    const kind = lane.kinds.get(job.kind);
    if (!kind) return;
    const controller = new AbortController();
    lane.running = { id: job.id, controller };
    const minutes = Math.ceil(kind.timeLimitMs / 60_000);
    const limit = setTimeout(() => controller.abort(tooLong(minutes)), kind.timeLimitMs);
    const warn = (err: unknown): void => this.log.warn({ err }, "progress was not noted");
    const shown = showProgress(this.db, { id: job.id, channel: this.channel, warn });
    try {
      const { signal } = controller;
      const tools = { jobId: job.id, actor: job.actor, signal, progress: shown.progress };
      const result = await kind.run(kind.params.parse(job.params), tools);
      await shown.end();
      await this.end(job.id, { state: "done", at: now(), result: result ?? null });
    } catch (error) {
      await shown.end();
      await this.end(job.id, this.outcome(controller.signal.aborted ? controller.signal.reason : error, job));
    } finally {
      clearTimeout(limit);
      lane.running = undefined;
    }
  }

  private outcome(error: unknown, job: Job): End {
    if (error instanceof Cancelled) return { state: "cancelled", at: now() };
    if (error instanceof Stopping) return { state: "queued", at: now() };
    const problem = keep(error);
    if (problem.type === "failed") this.log.error({ err: error, job: job.id, kind: job.kind }, "job failed");
    return { state: "failed", at: now(), problem };
  }

  private async end(id: string, end: End): Promise<void> {
    await this.db.write({ actor: "system" }, async (tx) => {
      await tx.execute(queries.endJob(id, end));
      await tx.execute(queries.notify(this.channel, id));
    });
  }
}

async function giveUp(
  kind: JobKind | undefined,
  { params, actor }: Job,
  why: "cancelled" | "interrupted",
): Promise<void> {
  await kind?.gaveUp?.(kind.params.parse(params), actor, why);
}

/** Of this machine: asked from a process that runs nothing now, so its own number is that of one before it. */
function isGone(runner: string | null): boolean {
  const [host, pid] = (runner ?? "").split(" ");
  if (host !== hostname()) return false;
  if (runner === me) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "EPERM");
  }
}
