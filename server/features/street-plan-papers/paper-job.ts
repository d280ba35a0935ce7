import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { sampleSuffix } from "#contract/export.ts";
import type { FinishedPlanPaper } from "#contract/street-plan-papers.ts";
import { planItem } from "#layers/council/plan-item.ts";
import type { App, Context } from "#server/platform/context.ts";
import { planPaperKind, planPaperParams } from "#server/platform/council/plan-paper.ts";
import type { PlanYearOf } from "#server/platform/council/plan-year-of.ts";
import { logExport } from "#server/platform/export-log/log-export.ts";
import { insertFile } from "#server/platform/files/queries.ts";
import type { JobKind } from "#server/platform/jobs/job-kind.ts";
import { thread, warmThread } from "#server/platform/jobs/thread.ts";
import type { PaperStore } from "#server/platform/paper/paper-store.ts";
import { gatherYear } from "./gather-year.ts";
import type { DrawnPaper, PaperTask } from "./paper-thread.ts";
import { freeze, frozenFile, selectFrozen } from "./queries.ts";
import { alreadyFrozen, notFrozen } from "./refusals.ts";
import { progressTexts } from "./texts.ts";
import { isSamplePaper } from "./year-paper.ts";

const paperThread = new URL("./paper-thread.ts", import.meta.url);
const readingShare = 0.15;
const keepingShare = 0.03;

export function planPaperJob(
  app: App,
  context: Context,
  { planYearOf, previews }: { readonly planYearOf: PlanYearOf; readonly previews: PaperStore },
): JobKind<typeof planPaperParams> {
  const { db, city, config } = context;
  return {
    id: planPaperKind,
    params: planPaperParams,
    timeLimitMs: 5 * 60_000,
    short: true,
    run: async (order, tools): Promise<FinishedPlanPaper> => {
      const { year, what } = order;
      warmThread(paperThread);
      tools.progress(0, progressTexts.reading);
      if (what === "decision" && (await db.first(frozenFile, selectFrozen(year)))) throw alreadyFrozen(year);
      const paper = await gatherYear(context, planYearOf, order, tools.signal);
      if (what === "decision" && paper.plan.decision === null) throw notFrozen(year);
      return await app.workDirectory.use(tools.jobId, async (directory) => {
        const path = join(directory, "plan.pdf");
        const task: PaperTask = { path, paper };
        const drawing = (share: number): void =>
          tools.progress(readingShare + (1 - readingShare - keepingShare) * share, progressTexts.drawing);
        drawing(0);
        let drawn: DrawnPaper = { pages: 0 };
        for await (const value of thread<DrawnPaper>(paperThread, task, tools.signal, drawing)) drawn = value;
        tools.progress(1 - keepingShare, progressTexts.keeping);
        const suffix = `${what === "preview" ? "-draft" : ""}${isSamplePaper(paper) ? `-${sampleSuffix}` : ""}`;
        const name = `${city.id}-street-plan-${year}${suffix}.pdf`;
        const streets = paper.plan.streets.length;
        if (what === "decision") {
          const { minimumFreeBytes } = config;
          const stored = await app.files.put(createReadStream(path), {
            largest: largestBytes,
            minimumFreeBytes,
          });
          const file = { id: randomUUID(), name, ...stored, uploaded_by: tools.actor };
          await db.write({ actor: tools.actor }, async (tx) => {
            await tx.execute(insertFile({ ...file, uploaded_at: new Date().toISOString() }));
            if ((await tx.text(freeze(year, file.id))) === null) throw alreadyFrozen(year);
          });
          return { name, bytes: stored.bytes, pages: drawn.pages, streets };
        }
        const bytes = await previews.keep(tools.jobId, path);
        await logExport(db, tools.actor, planItem, {
          ...{ format: "pdf", srid: city.metric_srid, filters: { year }, rows: streets },
        });
        return { name, bytes, pages: drawn.pages, streets };
      });
    },
  };
}

/** Far above what 500 streets take; a plan that telephones load stays under three million bytes. */
const largestBytes = 50_000_000;
