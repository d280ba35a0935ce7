import { parentPort, Worker, workerData } from "node:worker_threads";
import { HttpProblem } from "../http/problems.ts";
import { keep } from "./job-problem.ts";
import type { KeptProblem } from "./queries.ts";

type Message =
  | { readonly type: "value"; readonly value: unknown }
  | { readonly type: "end" }
  | { readonly type: "problem"; readonly problem: KeptProblem }
  | { readonly type: "error"; readonly message: string };

/** In the thread's own file: does the work and sends values, each after the one before was taken. */
export async function serveThread<D>(
  work: (data: D, send: (value: unknown) => Promise<void>) => Promise<void>,
): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error("This file is the entry of a worker thread");
  const post = (message: Message): void => port.postMessage(message);
  const send = (value: unknown): Promise<void> => {
    const taken = new Promise<void>((resolve) => port.once("message", () => resolve()));
    post({ type: "value", value });
    return taken;
  };
  try {
    await work(workerData as D, send);
    post({ type: "end" });
  } catch (error) {
    if (error instanceof HttpProblem) post({ type: "problem", problem: keep(error) });
    else
      post({
        type: "error",
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
  }
  port.close();
}

/** The values that a thread sends. The thread ends with the loop, however that ends. */
export async function* thread<T>(
  file: URL,
  data: unknown,
  signal: AbortSignal,
): AsyncGenerator<T, void, undefined> {
  signal.throwIfAborted();
  const worker = new Worker(file, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: 1024 } });
  const messages: Message[] = [];
  let arrived: () => void = () => undefined;
  const put = (message: Message): void => {
    messages.push(message);
    arrived();
  };
  worker.on("message", put);
  worker.on("error", (error) => put({ type: "error", message: String(error) }));
  worker.on("exit", (code) => put({ type: "error", message: `The thread ended with code ${code}` }));
  const abort = (): void => put({ type: "error", message: "aborted" });
  signal.addEventListener("abort", abort, { once: true });
  try {
    for (;;) {
      const message = messages.shift();
      if (!message) {
        await new Promise<void>((resolve) => {
          arrived = resolve;
        });
        continue;
      }
      signal.throwIfAborted();
      if (message.type === "end") return;
      if (message.type === "problem") throw new HttpProblem(message.problem);
      if (message.type === "error") throw new Error(message.message);
      yield message.value as T;
      worker.postMessage("next");
    }
  } finally {
    signal.removeEventListener("abort", abort);
    await worker.terminate();
  }
}
