import type { ReportFormat } from "#contract/report.ts";
import { serveThread } from "#server/platform/jobs/thread.ts";
import { PdfFile } from "#server/platform/paper/pdf-file.ts";
import { workbookXlsx } from "#server/platform/paper/report-xlsx.ts";
import { inWords, languagesOf } from "#server/platform/paper/words.ts";
import type { LossReport } from "./loss-report.ts";
import { paintLossReport } from "./paint-loss-report.ts";
import { workbookOf } from "./workbook.ts";

export type ReportTask = {
  readonly format: ReportFormat;
  readonly path: string;
  readonly report: LossReport;
};
export type WrittenReport = { readonly pages: number };

/** The rest is compressing and writing the file. */
const paintingShare = 0.85;

serveThread<ReportTask>(async ({ format, path, report }, send, progress) => {
  if (format === "xlsx") {
    const sheets = workbookOf(report);
    await workbookXlsx(path, sheets);
    await send({ pages: sheets.length } satisfies WrittenReport);
    return;
  }
  const languages = languagesOf(report.languages);
  const [{ language }] = report.told;
  const title = inWords(report.titleBlock.title, languages);
  const file = new PdfFile(path, { title, author: report.city[language], language });
  const pages = paintLossReport(file, report, (share) => progress(paintingShare * share));
  await file.end();
  await send({ pages } satisfies WrittenReport);
});
