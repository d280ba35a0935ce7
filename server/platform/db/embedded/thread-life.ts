import { Worker } from "node:worker_threads";
import type { Failure, Reply, Request, WorkerData } from "./protocol.ts";

type Waiting = { resolve(value: unknown): void; reject(error: Error): void };

/** One life of the database's thread, from its start to its end; what is asked after the end is refused. */
export class ThreadLife {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;
  private cause: Error | undefined;
  /** The database is open and may be asked. */
  readonly opened: Promise<void>;
  /** Resolves when the thread answers no more. */
  readonly failed: Promise<void>;
  /** Resolves when the thread is gone, and with it every file that it had open. */
  readonly ended: Promise<void>;
  private readonly tellFailed: () => void;

  constructor(data: WorkerData, heard: (channel: string, payload: string) => void) {
    this.worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: data });
    this.opened = new Promise((resolve, reject) => {
      this.waiting.set(0, { resolve: () => resolve(), reject });
    });
    const failed = Promise.withResolvers<void>();
    this.failed = failed.promise;
    this.tellFailed = failed.resolve;
    this.worker.on("message", (reply: Reply) => {
      if ("channel" in reply) heard(reply.channel, reply.payload);
      else this.receive(reply);
    });
    this.worker.on("error", (error) => this.fail(error));
    this.ended = new Promise((resolve) => {
      this.worker.on("exit", (code) => {
        this.fail(new Error(`The database thread ended with code ${code}`));
        resolve();
      });
    });
  }

  private receive(reply: Exclude<Reply, { channel: string }>): void {
    const waiting = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if (reply.ok) waiting?.resolve(reply.value);
    else waiting?.reject(errorOf(reply.failure));
  }

  private fail(error: Error): void {
    this.cause ??= error;
    this.tellFailed();
    for (const { reject } of this.waiting.values()) reject(this.cause);
    this.waiting.clear();
  }

  ask(request: Request): Promise<unknown> {
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      if (this.cause) return reject(this.cause);
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, request });
    });
  }

  async end(cause: Error): Promise<void> {
    this.fail(cause);
    await this.worker.terminate();
  }
}

function errorOf({ message, fields }: Failure): Error {
  return Object.assign(new Error(message), fields);
}
