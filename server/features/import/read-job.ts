import { z } from "zod";
import { encodings, sourceLayer } from "#contract/import.ts";
import type { App, Context } from "#server/platform/context.ts";
import type { JobKind } from "#server/platform/jobs/job-kind.ts";
import { keep } from "#server/platform/jobs/job-problem.ts";
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
    run: async ({ import_id }, { jobId, actor, signal, progress }) => {
      progress(null, { ky: "Файл окулуп жатат", ru: "Файл читается", en: "Reading the file" });
      await failing(context, import_id, actor, async () => {
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

/** The import says itself why it stopped; the job fails with the same. */
export async function failing<R>(
  { db }: Pick<Context, "db">,
  id: string,
  actor: string,
  work: () => Promise<R>,
): Promise<R> {
  try {
    return await work();
  } catch (error) {
    const under = ["reading", "checking", "saving"];
    await db.write({ actor }, (tx) =>
      tx.execute(moveImport(id, under, { state: "failed", problem: keep(error) })),
    );
    throw error;
  }
}
