import type { ReportFormat } from "#contract/report.ts";
import { serveThread } from "../jobs/thread.ts";
import type { Report } from "./report.ts";
import { reportPdf } from "./report-pdf.ts";
import { reportXlsx } from "./report-xlsx.ts";

export type ReportTask = { readonly format: ReportFormat; readonly path: string; readonly report: Report };

const writers: Readonly<Record<ReportFormat, (path: string, report: Report) => Promise<unknown>>> = {
  pdf: reportPdf,
  xlsx: reportXlsx,
};

serveThread<ReportTask>(async ({ format, path, report }) => {
  await writers[format](path, report);
});
