import { join } from "node:path";
import { sampleSuffix } from "#contract/export.ts";
import { type FinishedLossReport, lossReportOrder } from "#contract/loss-report.ts";
import { titleBlock } from "#contract/paper.ts";
import { heatPipe } from "#layers/heating/heat-pipe.ts";
import { waterSystemData } from "#layers/registers/water-system-data.ts";
import { waterVolume } from "#layers/registers/water-volume.ts";
import { waterZone } from "#layers/water/water-zone.ts";
import type { App, Context } from "#server/platform/context.ts";
import { logExport } from "#server/platform/export-log/log-export.ts";
import type { JobKind } from "#server/platform/jobs/job-kind.ts";
import { thread, warmThread } from "#server/platform/jobs/thread.ts";
import type { LossesOf } from "#server/platform/losses/losses-of.ts";
import type { PaperStore } from "#server/platform/paper/paper-store.ts";
import { gatherReport } from "./gather-report.ts";
import { isSampleReport, type LossReport } from "./loss-report.ts";
import type { ReportTask, WrittenReport } from "./report-thread.ts";
import { progressTexts } from "./texts.ts";

export const lossReportKind = "loss-report";
/** The title block as whoever ordered the report may see it. */
export const lossReportParams = lossReportOrder.extend({ title_block: titleBlock });
const reportThread = new URL("./report-thread.ts", import.meta.url);
const readingShare = 0.3;
const keepingShare = 0.03;

export function lossReportJob(
  app: App,
  context: Context,
  { lossesOf, store }: { readonly lossesOf: LossesOf; readonly store: PaperStore },
): JobKind<typeof lossReportParams> {
  const { city } = context;
  return {
    id: lossReportKind,
    params: lossReportParams,
    timeLimitMs: 5 * 60_000,
    short: true,
    run: async ({ title_block, ...order }, tools): Promise<FinishedLossReport> => {
      const { year, format } = order;
      warmThread(reportThread);
      tools.progress(0, progressTexts.reading);
      const asked = { ...order, titleBlock: title_block, signal: tools.signal };
      const report = await gatherReport(context, lossesOf, asked);
      return await app.workDirectory.use(tools.jobId, async (directory) => {
        const path = join(directory, `report.${format}`);
        const task: ReportTask = { format, path, report };
        const drawing = (share: number): void =>
          tools.progress(readingShare + (1 - readingShare - keepingShare) * share, progressTexts.drawing);
        drawing(0);
        let written: WrittenReport = { pages: 0 };
        for await (const value of thread<WrittenReport>(reportThread, task, tools.signal, drawing))
          written = value;
        tools.progress(1 - keepingShare, progressTexts.keeping);
        const suffix = isSampleReport(report) ? `-${sampleSuffix}` : "";
        const bytes = await store.keep(tools.jobId, path, format);
        await logClosed(context, report, { format, actor: tools.actor });
        return { name: `${city.id}-losses-${year}${suffix}.${format}`, format, bytes, ...written };
      });
    },
  };
}

/** Registers and zones are not public: who took their figures is noted. */
async function logClosed(
  { db, city }: Context,
  { year, told: [{ water, heat }] }: LossReport,
  { format, actor }: { readonly format: string; readonly actor: string },
): Promise<void> {
  const rows = water.balances.flatMap(({ inputs }) => inputs.flatMap((input) => input.rows));
  const counts = [
    { layer: waterVolume, rows: rows.filter(({ layer }) => layer === "water_volume").length },
    { layer: waterSystemData, rows: rows.filter(({ layer }) => layer === "water_system_data").length },
    { layer: waterZone, rows: water.areas.length },
    { layer: heatPipe, rows: heat.sections.length },
  ];
  for (const { layer, rows: taken } of counts)
    if (taken > 0)
      await logExport(db, actor, layer, {
        ...{ format, srid: city.metric_srid, filters: { year }, rows: taken },
      });
}
