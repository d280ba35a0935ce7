import { connect } from "node:net";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

export type Load = {
  readonly port: number;
  readonly paths: readonly string[];
  readonly connections: number;
  /** Goes through the paths again and again for so long; null is once. */
  readonly seconds: number | null;
  readonly headers: string;
};
export type Loaded = { readonly answers: number; readonly seconds: number; readonly refused: number };

/** Asks from a thread of its own, so that the client's work is not counted as the server's. */
export function load(work: Load): Promise<Loaded> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: work });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

/** HTTP/1.1 with no more than is needed to know where an answer ends. */
async function run({ port, paths, connections, seconds, headers }: Load): Promise<Loaded> {
  const start = performance.now();
  const until = seconds === null ? null : start + seconds * 1000;
  let next = 0;
  let answers = 0;
  let refused = 0;
  const take = (): string | undefined => {
    const over = until === null ? next >= paths.length : performance.now() >= until;
    return over ? undefined : paths[next++ % paths.length];
  };
  const one = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1");
      let received = Buffer.alloc(0);
      const ask = (): void => {
        const path = take();
        if (path === undefined) socket.end(resolve);
        else socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${headers}\r\n`);
      };
      socket.once("error", reject);
      socket.once("connect", ask);
      socket.on("data", (chunk) => {
        received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
        const end = received.indexOf("\r\n\r\n");
        if (end < 0) return;
        const head = received.toString("latin1", 0, end);
        const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
        if (received.length < end + 4 + length) return;
        answers += 1;
        if (!/^HTTP\/1.1 (2|304)/.test(head)) refused += 1;
        received = Buffer.alloc(0);
        ask();
      });
    });
  await Promise.all(Array.from({ length: connections }, one));
  return { answers, seconds: (performance.now() - start) / 1000, refused };
}

if (!isMainThread && parentPort) parentPort.postMessage(await run(workerData as Load));
