import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { z } from "zod";
import { sampleSuffix } from "#contract/export.ts";
import { type FinishedSheet, type SheetOrder, sheetOrder } from "#contract/sheet.ts";
import type { App, Context } from "#server/platform/context.ts";
import { insertLog } from "#server/platform/export-log/queries.ts";
import type { JobKind, JobTools } from "#server/platform/jobs/job-kind.ts";
import { thread, warmThread } from "#server/platform/jobs/thread.ts";
import type { PaperStore } from "#server/platform/paper/paper-store.ts";
import { type Gathered, gather } from "./gather.ts";
import { sheetTexts } from "./messages.ts";
import type { DrawnSheet } from "./sheet-content.ts";
import type { SheetTask } from "./sheet-thread.ts";

export const sheetKind = "sheet";
const params = z.object({ order: sheetOrder });
const sheetThread = new URL("./sheet-thread.ts", import.meta.url);
/** How much of the work the reading of rows is. */
const readingShare = 0.4;

export function sheetJob(app: App, context: Context, store: PaperStore): JobKind<typeof params> {
  return {
    id: sheetKind,
    params,
    timeLimitMs: 5 * 60_000,
    short: true,
    run: async ({ order }, tools): Promise<FinishedSheet> => {
      const { city } = context;
      warmThread(sheetThread);
      const reading = (share: number): void => tools.progress(readingShare * share, sheetTexts.reading);
      const gathered = await gather(context, order, { signal: tools.signal, reading });
      tools.progress(readingShare, sheetTexts.drawing);
      return await app.workDirectory.use(tools.jobId, async (directory) => {
        const path = join(directory, "sheet.pdf");
        const task: SheetTask = { content: gathered.content, path, city: city.name.ky };
        let drawn: DrawnSheet = { pages: 0, sample: false };
        const drawing = (share: number): void =>
          tools.progress(readingShare + (1 - readingShare) * share, sheetTexts.drawing);
        for await (const value of thread<DrawnSheet>(sheetThread, task, tools.signal, drawing)) drawn = value;
        const suffix = drawn.sample ? `-${sampleSuffix}` : "";
        const name = `${city.id}-${order.paper}-1-${order.scale}${suffix}.pdf`;
        const bytes = await store.keep(tools.jobId, path);
        await logClosed(context, order, gathered, tools);
        return { name, bytes, pages: drawn.pages, rows: gathered.rows };
      });
    },
  };
}

async function logClosed(
  { db, city }: Context,
  order: SheetOrder,
  { content, counts }: Gathered,
  { actor }: JobTools,
): Promise<void> {
  const closed = content.layers.filter(({ layer }) => !layer.read.includes("public"));
  if (closed.length === 0) return;
  const at = new Date().toISOString();
  const { title_block: _, ...filters } = order;
  await db.write({ actor }, async (tx) => {
    for (const { layer } of closed) {
      const rows = counts.get(layer.id) ?? 0;
      const logged = { id: randomUUID(), at, actor, layer: layer.id, format: "pdf", srid: city.metric_srid };
      await tx.execute(insertLog({ ...logged, filters, rows }));
    }
  });
}
