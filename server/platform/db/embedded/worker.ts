import { parentPort, workerData } from "node:worker_threads";
import { isPostgresError } from "../errors.ts";
import { EmbeddedDatabase } from "./embedded-database.ts";
import { encodeTile } from "./encode-tile.ts";
import type { Failure, Numbered, Reply, Request, WorkerData } from "./protocol.ts";
import { listSymbolsOnce } from "./symbol-table.ts";

const port = parentPort;
if (!port) throw new Error("The database runs in a worker thread");
const send = (reply: Reply, transfer: ArrayBuffer[] = []): void => port.postMessage(reply, transfer);

listSymbolsOnce();
const database = EmbeddedDatabase.open(workerData as WorkerData);
database.then(
  () => send({ id: 0, ok: true, value: null }),
  (error: unknown) => send({ id: 0, ok: false, failure: failureOf(error) }),
);

async function answer(request: Request): Promise<unknown> {
  const db = await database;
  switch (request.op) {
    case "query":
      return await db.query(request.text, request.values);
    case "begin":
      return await db.begin();
    case "commit":
      return await db.commit();
    case "rollback":
      return await db.rollback();
    case "script":
      return await db.script(request.text);
    case "tile":
      return await encodeTile(request, (text, values) => db.query(text, values));
    case "listen":
      return await db.listen(request.channel, (payload) => send({ channel: request.channel, payload }));
    case "tidy":
      return await db.tidy();
    case "close":
      return await db.close();
  }
}

port.on("message", ({ id, request }: Numbered) => {
  answer(request).then(
    (value) =>
      send(
        { id, ok: true, value },
        value instanceof Uint8Array && value.buffer instanceof ArrayBuffer ? [value.buffer] : [],
      ),
    (error: unknown) => {
      send({ id, ok: false, failure: failureOf(error) });
      if (isBroken(error)) process.exit(1);
    },
  );
});

/** After a full disk PGlite never answers again, and after a crash of its WASM nothing it says can be trusted. */
const isBroken = (error: unknown): boolean =>
  (isPostgresError(error) && error.code === "53100") ||
  error instanceof WebAssembly.RuntimeError ||
  (error instanceof Error && (error.name === "ExitStatus" || error.name === "ErrnoError"));

function failureOf(error: unknown): Failure {
  const fields: Record<string, string> = {};
  if (!(error instanceof Error)) return { message: String(error), fields };
  for (const key of ["code", "detail", "hint", "constraint", "table", "column", "schema", "where"]) {
    const value: unknown = Reflect.get(error, key);
    if (typeof value === "string") fields[key] = value;
  }
  return { message: error.message, fields };
}
