import { z } from "zod";
import { sheetLanguages } from "./paper.ts";
import { reportFormats } from "./report.ts";

/** POST /api/loss-reports: answers the job that makes the year's report of water and heat; progress stands at /api/jobs/:id. */
export const lossReportOrder = z.strictObject({
  year: z.int().min(1800).max(2200),
  format: z.enum(reportFormats),
  /** Two languages follow each other in the PDF, and stand in the same cells of the spreadsheet. */
  languages: z.enum(sheetLanguages),
});
export type LossReportOrder = z.output<typeof lossReportOrder>;

export const orderedLossReport = z.object({ id: z.uuid() });
export type OrderedLossReport = z.output<typeof orderedLossReport>;

/** What the job's result holds when the report is ready; its file stands at /api/loss-reports/:id. */
export const finishedLossReport = z.object({
  name: z.string(),
  format: z.enum(reportFormats),
  bytes: z.int(),
  /** Of the PDF; of the spreadsheet its sheets. */
  pages: z.int(),
});
export type FinishedLossReport = z.output<typeof finishedLossReport>;
