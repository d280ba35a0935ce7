import { Worker } from "node:worker_threads";
import type { Listener } from "../database.ts";
import { StatementTimeout } from "../errors.ts";
import type { Failure, Reply, Request, WorkerData } from "./protocol.ts";

type Waiting = { resolve(value: unknown): void; reject(error: Error): void };

/** The database's thread as seen from the server: asks, waits, and starts it again when it hangs or dies. */
export class DatabaseThread {
  private readonly data: WorkerData;
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly waiting = new Map<number, Waiting>();
  private worker: Worker | undefined;
  private ready: Promise<void> = Promise.resolve();
  private nextId = 1;
  private closed = false;

  private constructor(data: WorkerData) {
    this.data = data;
  }

  static async start(data: WorkerData): Promise<DatabaseThread> {
    const thread = new DatabaseThread(data);
    thread.ready = thread.spawn();
    await thread.ready;
    return thread;
  }

  private spawn(): Promise<void> {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: this.data });
    this.worker = worker;
    const opened = new Promise<void>((resolve, reject) => {
      this.waiting.set(0, { resolve: () => resolve(), reject });
    });
    worker.on("message", (reply: Reply) => this.receive(reply));
    worker.on("error", (error) => this.fail(worker, error));
    worker.on("exit", (code) => this.fail(worker, new Error(`The database thread ended with code ${code}`)));
    return opened;
  }

  private receive(reply: Reply): void {
    if ("channel" in reply) {
      for (const listener of this.listeners.get(reply.channel) ?? []) listener.message(reply.payload);
      return;
    }
    const waiting = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if (reply.ok) waiting?.resolve(reply.value);
    else waiting?.reject(errorOf(reply.failure));
  }

  private fail(worker: Worker, error: Error): void {
    if (worker !== this.worker) return;
    this.worker = undefined;
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of waiting) reject(error);
    if (this.closed) return;
    this.ready = this.spawn().then(() => this.listenAgain());
    this.ready.catch(() => undefined);
  }

  private async listenAgain(): Promise<void> {
    for (const channel of this.listeners.keys()) await this.post({ op: "listen", channel });
    for (const set of this.listeners.values()) for (const listener of set) listener.gap();
  }

  private post(request: Request): Promise<unknown> {
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      if (!this.worker) return reject(new Error("The database is closed"));
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, request });
    });
  }

  /** PGlite ignores statement_timeout: a statement past its time ends the thread, and the next one opens a new one. */
  async ask<T>(request: Request, timeoutMs: number): Promise<T> {
    await this.ready;
    const worker = this.worker;
    const timer = setTimeout(() => {
      if (!worker || worker !== this.worker) return;
      this.fail(worker, new StatementTimeout(timeoutMs / 1000));
      void worker.terminate();
    }, timeoutMs);
    try {
      return (await this.post(request)) as T;
    } finally {
      clearTimeout(timer);
    }
  }

  async listen(channel: string, listener: Listener): Promise<() => Promise<void>> {
    const known = this.listeners.get(channel);
    const set = known ?? new Set<Listener>();
    set.add(listener);
    this.listeners.set(channel, set);
    if (!known) await this.ask({ op: "listen", channel }, 10_000);
    return async () => void set.delete(listener);
  }

  async close(): Promise<void> {
    await this.ready.catch(() => undefined);
    this.closed = true;
    const worker = this.worker;
    if (!worker) return;
    await this.post({ op: "close" });
    this.worker = undefined;
    await worker.terminate();
  }
}

function errorOf({ message, fields }: Failure): Error {
  return Object.assign(new Error(message), fields);
}
