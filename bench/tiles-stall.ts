import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

export type Stall = { readonly ms: number; readonly idleMs: number };

/**
 * The longest that this thread's loop stood still, beside the same of a thread that does nothing: what both show is the
 * machine's doing.
 */
export class StallWatch {
  private readonly own = monitorEventLoopDelay({ resolution: 1 });
  private readonly idle = new Worker(new URL(import.meta.url));

  start(): void {
    this.own.reset();
    this.own.enable();
    this.idle.postMessage("start");
  }

  async stop(): Promise<Stall> {
    this.own.disable();
    const idleMs = await new Promise<number>((resolve) => {
      this.idle.once("message", resolve);
      this.idle.postMessage("stop");
    });
    return { ms: this.own.max / 1e6, idleMs };
  }

  async close(): Promise<void> {
    await this.idle.terminate();
  }
}

if (!isMainThread && parentPort) {
  const port = parentPort;
  const delay = monitorEventLoopDelay({ resolution: 1 });
  port.on("message", (order: "start" | "stop") => {
    if (order === "start") {
      delay.reset();
      delay.enable();
    } else {
      delay.disable();
      port.postMessage(delay.max / 1e6);
    }
  });
}
