import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { FastifyReply } from "fastify";
import { sampleSuffix } from "#contract/export.ts";
import type { ReportFormat } from "#contract/report.ts";
import type { App } from "../context.ts";
import { attachment } from "../http/attachment.ts";
import { thread } from "../jobs/thread.ts";
import { Turn } from "../jobs/turn.ts";
import type { Report } from "./report.ts";
import { reportTypes } from "./report-form.ts";
import type { ReportTask } from "./report-thread.ts";

const reportThread = new URL("./report-thread.ts", import.meta.url);
const turn = new Turn();

type Sent = {
  /** Of the file, without its ending: "kant-land-balance". */
  readonly name: string;
  readonly format: ReportFormat;
  readonly report: Report;
  readonly signal: AbortSignal;
};

/** Writes a report in a thread and answers it as a file to be saved. */
export async function sendReport(app: App, reply: FastifyReply, sent: Sent): Promise<FastifyReply> {
  const { name, format, report, signal } = sent;
  const directory = await app.workDirectory.open(randomUUID());
  const cleaned = () => void rm(directory, { recursive: true, force: true }).catch(() => undefined);
  try {
    const path = join(directory, `report.${format}`);
    await turn.take(async () => {
      const task: ReportTask = { format, path, report };
      for await (const _ of thread<never>(reportThread, task, signal));
    });
    const stream = createReadStream(path);
    stream.once("close", cleaned);
    const suffix = report.sample ? `-${sampleSuffix}` : "";
    return attachment(reply, { name: `${name}${suffix}.${format}`, type: reportTypes[format] })
      .header("content-length", (await stat(path)).size)
      .send(stream);
  } catch (error) {
    cleaned();
    throw error;
  }
}
