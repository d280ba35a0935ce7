import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { FastifyReply } from "fastify";
import { sampleSuffix } from "#contract/export.ts";
import type { App } from "../context.ts";
import { attachment } from "../http/attachment.ts";
import { Turn } from "../jobs/turn.ts";

/** One at a time over all papers: each takes a thread and its fonts. */
const turn = new Turn();

type Sent = {
  /** Of the file, without its ending: "kant-land-balance". */
  readonly name: string;
  readonly ending: string;
  readonly type: string;
  /** Some rows are not about the real city; the name of the file says so. */
  readonly sample: boolean;
  readonly write: (path: string) => Promise<void>;
};

/** Answers a paper as a file to be saved. `write` makes it in a thread of its own. */
export async function sendPaper(app: App, reply: FastifyReply, sent: Sent): Promise<FastifyReply> {
  const { name, ending, type, sample, write } = sent;
  const directory = await app.workDirectory.open(randomUUID());
  const cleaned = () => void rm(directory, { recursive: true, force: true }).catch(() => undefined);
  try {
    const path = join(directory, `paper.${ending}`);
    await turn.take(() => write(path));
    const stream = createReadStream(path);
    stream.once("close", cleaned);
    const suffix = sample ? `-${sampleSuffix}` : "";
    return attachment(reply, { name: `${name}${suffix}.${ending}`, type })
      .header("content-length", (await stat(path)).size)
      .send(stream);
  } catch (error) {
    cleaned();
    throw error;
  }
}
