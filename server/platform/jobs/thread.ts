import { parentPort, Worker } from "node:worker_threads";
import { HttpProblem } from "../http/problems.ts";
import { keep } from "./job-problem.ts";
import type { KeptProblem } from "./queries.ts";

type Order = { readonly type: "start"; readonly data: unknown } | { readonly type: "next" };
type Message =
  | { readonly type: "progress"; readonly share: number }
  | { readonly type: "value"; readonly value: unknown }
  | { readonly type: "end" }
  | { readonly type: "problem"; readonly problem: KeptProblem }
  | { readonly type: "error"; readonly message: string };

/** Starting a thread that loads GDAL takes half a second; people take several steps with one file. */
const idleMs = 20_000;
const idle = new Map<string, { readonly worker: Worker; readonly stop: () => void }>();

type Work<D> = (
  data: D,
  send: (value: unknown) => Promise<void>,
  progress: (share: number) => void,
) => Promise<void>;

/**
 * In the thread's own file: does the work of each order and sends values, each after the one before was taken. Progress,
 * from 0 to 1, waits for nobody: it is told from the middle of a computation.
 */
export function serveThread<D>(work: Work<D>): void {
  const port = parentPort;
  if (!port) throw new Error("This file is the entry of a worker thread");
  const post = (message: Message): void => port.postMessage(message);
  let taken: () => void = () => undefined;
  const send = (value: unknown): Promise<void> => {
    const next = new Promise<void>((resolve) => {
      taken = resolve;
    });
    post({ type: "value", value });
    return next;
  };
  port.on("message", (order: Order) => {
    if (order.type === "next") return taken();
    const progress = (share: number): void => post({ type: "progress", share });
    work(order.data as D, send, progress).then(
      () => post({ type: "end" }),
      (error: unknown) => {
        if (error instanceof HttpProblem) post({ type: "problem", problem: keep(error) });
        else
          post({
            type: "error",
            message: error instanceof Error ? (error.stack ?? error.message) : String(error),
          });
      },
    );
  });
}

/** The values that a thread sends. A loop that is left early, an error and a cancel end the thread. */
export async function* thread<T>(
  file: URL,
  data: unknown,
  signal: AbortSignal,
  progress: (share: number) => void = () => undefined,
): AsyncGenerator<T, void, undefined> {
  signal.throwIfAborted();
  const worker = takeIdle(file) ?? newWorker(file);
  const messages: Message[] = [];
  let arrived: () => void = () => undefined;
  const put = (message: Message): void => {
    messages.push(message);
    arrived();
  };
  const fail = (error: unknown): void => put({ type: "error", message: String(error) });
  const ended = (code: number): void => fail(`The thread ended with code ${code}`);
  const abort = (): void => fail("aborted");
  worker.on("message", put).on("error", fail).on("exit", ended);
  signal.addEventListener("abort", abort, { once: true });
  let done = false;
  try {
    worker.postMessage({ type: "start", data } satisfies Order);
    for (;;) {
      const message = messages.shift();
      if (!message) {
        await new Promise<void>((resolve) => {
          arrived = resolve;
        });
        continue;
      }
      signal.throwIfAborted();
      if (message.type === "progress") {
        progress(message.share);
        continue;
      }
      done = message.type === "end" || message.type === "problem";
      if (message.type === "end") return;
      if (message.type === "problem") throw new HttpProblem(message.problem);
      if (message.type === "error") throw new Error(message.message);
      yield message.value as T;
      worker.postMessage({ type: "next" } satisfies Order);
    }
  } finally {
    signal.removeEventListener("abort", abort);
    worker.off("message", put).off("error", fail).off("exit", ended);
    if (done) keepIdle(file, worker);
    else await worker.terminate();
  }
}

const newWorker = (file: URL): Worker =>
  new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: 1024 } });

/** Starts a thread for an order that is not ready yet: loading its modules takes a second of one core. */
export function warmThread(file: URL): void {
  if (!idle.has(file.href)) keepIdle(file, newWorker(file));
}

function takeIdle(file: URL): Worker | undefined {
  const waiting = idle.get(file.href);
  waiting?.stop();
  waiting?.worker.ref();
  return waiting?.worker;
}

/** One of each kind waits for the next order, and does not keep the process alive. */
function keepIdle(file: URL, worker: Worker): void {
  if (idle.has(file.href)) return void worker.terminate();
  const stop = (): void => {
    idle.delete(file.href);
    clearTimeout(timer);
    worker.off("error", stop).off("exit", stop);
  };
  const timer = setTimeout(() => {
    stop();
    void worker.terminate();
  }, idleMs).unref();
  worker.unref();
  worker.on("error", stop).on("exit", stop);
  idle.set(file.href, { worker, stop });
}
