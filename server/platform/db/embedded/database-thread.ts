import { AsyncLocalStorage } from "node:async_hooks";
import type { Listener } from "../database.ts";
import { StatementTimeout } from "../errors.ts";
import type { Request, WorkerData } from "./protocol.ts";
import { ThreadLife } from "./thread-life.ts";

export type Ask = <T>(request: Request, timeoutMs: number) => Promise<T>;

/** A start that failed is not tried again at once by everybody who asks. */
const pauseAfterFailureMs = 1000;
const listenTimeoutMs = 10_000;

/** The database's thread as seen from the server: starts it again when it hangs or dies. */
export class DatabaseThread {
  private readonly data: WorkerData;
  private readonly listeners = new Map<string, Set<Listener>>();
  /** A thread that is started inside a write must not hand that write's context on to its listeners. */
  private readonly outside = AsyncLocalStorage.snapshot();
  private life: Promise<ThreadLife>;
  private failedAt: number | undefined;
  private closed = false;

  private constructor(data: WorkerData) {
    this.data = data;
    this.life = this.begin();
  }

  static async start(data: WorkerData): Promise<DatabaseThread> {
    const thread = new DatabaseThread(data);
    await thread.life;
    return thread;
  }

  private async begin(): Promise<ThreadLife> {
    const life = this.outside(
      () => new ThreadLife(this.data, (channel, payload) => this.heard(channel, payload)),
    );
    try {
      await life.opened;
    } catch (error) {
      await life.end(new Error("The database could not be opened", { cause: error }));
      throw error;
    }
    void life.failed.then(() => {
      // Only after the old thread is gone: two of them on one directory would destroy it.
      if (!this.closed) this.beginAgain(life.ended);
    });
    return life;
  }

  private beginAgain(after: Promise<void>): void {
    this.failedAt = undefined;
    this.life = after
      .then(() => this.begin())
      .then(async (life) => {
        for (const channel of this.listeners.keys()) await life.ask({ op: "listen", channel });
        for (const listener of this.everyListener()) listener.gap();
        return life;
      });
    this.life.catch(() => {
      this.failedAt = Date.now();
    });
  }

  private heard(channel: string, payload: string): void {
    for (const listener of this.listeners.get(channel) ?? []) listener.message(payload);
  }

  private everyListener(): Listener[] {
    return [...this.listeners.values()].flatMap((set) => [...set]);
  }

  /** Asks the thread that runs now and no later one, so that a transaction does not go on in a thread that knows nothing of it. */
  async hold(): Promise<Ask> {
    if (this.failedAt !== undefined && Date.now() - this.failedAt > pauseAfterFailureMs)
      this.beginAgain(Promise.resolve());
    const life = await this.life;
    return async <T>(request: Request, timeoutMs: number): Promise<T> => {
      // PGlite ignores statement_timeout.
      const timer = setTimeout(() => void life.end(new StatementTimeout(timeoutMs / 1000)), timeoutMs);
      try {
        return (await life.ask(request)) as T;
      } finally {
        clearTimeout(timer);
      }
    };
  }

  async ask<T>(request: Request, timeoutMs: number): Promise<T> {
    const ask = await this.hold();
    return await ask<T>(request, timeoutMs);
  }

  async listen(channel: string, listener: Listener): Promise<() => Promise<void>> {
    const known = this.listeners.get(channel);
    const set = known ?? new Set<Listener>();
    set.add(listener);
    this.listeners.set(channel, set);
    if (!known) await this.ask({ op: "listen", channel }, listenTimeoutMs);
    return async () => void set.delete(listener);
  }

  async close(): Promise<void> {
    const life = await this.life.catch(() => undefined);
    this.closed = true;
    if (!life) return;
    await life.ask({ op: "close" });
    await life.end(new Error("The database is closed"));
  }
}
