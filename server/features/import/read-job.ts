import { z } from "zod";
import { encodings, sourceLayer } from "#contract/import.ts";
import type { App, Context } from "#server/platform/context.ts";
import type { JobKind, JobTools } from "#server/platform/jobs/job-kind.ts";
import { interrupted, keep } from "#server/platform/jobs/job-problem.ts";
import { Cancelled, Stopping } from "#server/platform/jobs/stopping.ts";
import { thread } from "#server/platform/jobs/thread.ts";
import { type ImportRecord, importRecord, moveImport, selectImport } from "./queries.ts";
import type { ReadThreadData } from "./read-thread.ts";

export const readThread = new URL("./read-thread.ts", import.meta.url);

const params = z.object({ import_id: z.uuid() });
const inspected = z.object({ layers: z.array(sourceLayer), encoding: z.enum(encodings).nullable() });

/** Finds out what the file holds. */
export function readJob(app: App, context: Context): JobKind<typeof params> {
  return {
    id: "import-read",
    params,
    timeLimitMs: 10 * 60_000,
    gaveUp: ({ import_id }, actor) => stepBack(context, import_id, actor, "failed", interrupted()),
    run: async ({ import_id }, tools) => {
      const { jobId, actor, signal, progress } = tools;
      progress(null, { ky: "Файл окулуп жатат", ru: "Файл читается", en: "Reading the file" });
      await failing(context, { id: import_id, before: "failed", tools }, async () => {
        const record = await findImport(context, import_id);
        await app.workDirectory.use(jobId, async (directory) => {
          const path = app.files.pathOf(record.file_sha256);
          const source = {
            path,
            name: record.file_name,
            encoding: record.encoding,
            directory,
            output: app.workDirectory.gdal,
          };
          const data: ReadThreadData = { task: "inspect", source };
          for await (const value of thread(readThread, data, signal)) {
            const { layers, encoding } = inspected.parse(value);
            await context.db.write({ actor }, (tx) =>
              tx.execute(
                moveImport(import_id, ["reading"], { state: "read", content: { layers }, encoding }),
              ),
            );
          }
        });
      });
      return { import_id };
    },
  };
}

export async function findImport({ db }: Pick<Context, "db">, id: string): Promise<ImportRecord> {
  const record = await db.first(importRecord, selectImport(id));
  if (!record) throw new Error(`There is no import ${id}`);
  return record;
}

/** The import says itself why it stopped; the job fails with the same. After a cancel it is where it was before. */
export async function failing<R>(
  context: Pick<Context, "db">,
  {
    id,
    before,
    tools,
  }: { id: string; before: "failed" | "read" | "checked"; tools: Pick<JobTools, "actor" | "signal"> },
  work: () => Promise<R>,
): Promise<R> {
  try {
    return await work();
  } catch (error) {
    const why: unknown = tools.signal.aborted ? tools.signal.reason : error;
    if (why instanceof Cancelled) await stepBack(context, id, tools.actor, before);
    else if (!(why instanceof Stopping)) await stepBack(context, id, tools.actor, "failed", why);
    throw why;
  }
}

const underWay = ["reading", "checking", "saving"];

export async function stepBack(
  { db }: Pick<Context, "db">,
  id: string,
  actor: string,
  state: "failed" | "read" | "checked",
  why?: unknown,
): Promise<void> {
  const change = { state, ...(why !== undefined && { problem: keep(why) }) };
  await db.write({ actor }, (tx) => tx.execute(moveImport(id, underWay, change)));
}
