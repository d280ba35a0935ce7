import type { FastifyReply } from "fastify";
import type { ReportFormat } from "#contract/report.ts";
import type { App } from "../context.ts";
import { thread } from "../jobs/thread.ts";
import type { Report } from "./report.ts";
import { reportTypes } from "./report-form.ts";
import type { ReportTask } from "./report-thread.ts";
import { sendPaper } from "./send-paper.ts";

const reportThread = new URL("./report-thread.ts", import.meta.url);

type Sent = {
  /** Of the file, without its ending: "kant-land-balance". */
  readonly name: string;
  readonly format: ReportFormat;
  readonly report: Report;
  readonly signal: AbortSignal;
};

/** Writes a report in a thread and answers it as a file to be saved. */
export const sendReport = (
  app: App,
  reply: FastifyReply,
  { name, format, report, signal }: Sent,
): Promise<FastifyReply> =>
  sendPaper(app, reply, {
    ...{ name, ending: format, type: reportTypes[format], sample: report.sample },
    write: async (path) => {
      const task: ReportTask = { format, path, report };
      for await (const _ of thread<never>(reportThread, task, signal));
    },
  });
